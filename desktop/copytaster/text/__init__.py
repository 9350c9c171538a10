"""What a text is: documents, paragraphs, sentences, tokens and the spans that name their parts."""
