"""The comparison as a person reads it: columns of versions on level rows."""
