"""The limits and thresholds used in reading PDFs, each with what chose it.

Many are multiples of the font size, so that they hold for all sizes. “The 16 files” are the real ones in `formats/pdf`
of the measuring data. These read the same with `ONE_LINE_GAP` from .2 to 1, `CAP_RISE` from .1 to .5, `CAP_AWAY` from
.5 to 3, `MOST_GUTTERS` from 2, `USUAL_PITCH` from 1.1 to 2, `START_SHARE` from .1 to .5, `STANDFIRST_SIZE` from 1 to
1.12.
"""

from __future__ import annotations

MEMORY = 3 << 30
"""Bytes of address space of the worker: pdfium needs 150 MB, a file of 50 MB and its words less than ten times that."""
SECONDS = 60
"""Processor time for the worker: a book of 600 pages takes 20 s."""
MOST_PAGES = 1000
MOST_CHARACTERS = 2_000_000
"""The most characters on all pages: the longest novels have as many, a news story less than a hundredth."""
MOST_OBJECTS = 5000
"""The most objects of a page that are searched for pictures: maps have a hundred thousand lines."""

SLANT = 0.09
"""Deviation in radians (five degrees) from a multiple of 90 degrees above which a line is slanted."""
APART = 0.6
"""Gap between letters, as a multiple of the font size, above which a word ends without a space."""
CLOSE, LAST_SPACED = 0.17, "\u04ff"
"""The same threshold between letters up to U+04FF (Latin, Greek, Cyrillic), where words are always separated by
spaces."""
LEAST_SPACE = 0.07
"""Least gap, as a multiple of the font size, at a space that pdfium inserted itself."""
SHIFTED = 0.3
"""Difference in baseline, as a multiple of the font size, above which another line or a superscript begins."""
HEAVY = 640
"""Weight from which a font without a name is bold; pdfium estimates it from the strokes, and some regular fonts get
570."""
BOLD_NAMES = ("bold", "black", "heavy", "cmbx", "-bd", "demi")
PLAIN_NAMES = ("semilight", "demilight")

TURNED_SHARE = 0.3
"""Share of a sheet's most used direction, in letters, below which text in another one is a stamp or picture credit."""

HYPHENATING_SHARE = 0.03
"""Share of lines ending with a hyphen from which a document is hyphenated: narrow columns have 0.15; if only compounds
are broken, it is 0.01."""

SHORTEST_HALF = 3
"""The fewest letters of both halves of a compound that is recognized because its halves are words of the document."""

LETTERED_SHARE = 0.7
"""Share of single letters among the words of a line from which the line is letter-spaced."""

FEWEST_LETTERED = 5
"""The fewest words (mostly single letters) of a letter-spaced line."""

SPACED_OUT = 1.8
"""Least gap between words in a letter-spaced line, as a multiple of its median gap."""

LINE_GAP = 60.0
"""Largest gap, as a multiple of the font size, between consecutive words of one line: in tables of contents the page
number is so far from the title."""

NEAR_GAP = 0.9
"""Least gap between two columns, as a multiple of the font size: LaTeX has 1.0; gaps in justified lines are smaller
with few exceptions."""

SPACE_GAP = 0.17
"""Least gap that is a space though the file has none, as a multiple of the font size: letters of a word touch, a space
has 0.25."""

SAME_BASE = 0.25
"""Largest difference in baseline between words of a line, as a multiple of the font size."""

SCRIPT_SIZE = 0.8
"""Largest size of superscripts and subscripts, as a multiple of the line's font size."""

LEAST_SCRIPT = 0.45
"""Smallest size of superscripts, as a multiple of the line's; the text beside a drop cap of two lines is smaller than
that, compared to the drop cap."""

RAISED = 0.6
"""Largest difference in baseline of superscripts, as a multiple of the font size."""

CELL_GAP = 2.0
"""Least gap between two table cells, as a multiple of the font size."""

FEWEST_GAPS = 4
"""The fewest lines with a gap at the same place for it to be one between columns."""

COLUMN_LETTERS = 14
"""Least median of letters per line in a column: table cells have fewer, lines of columns 25 and more."""

NEAR_RUNS = 7
"""Number of preceding runs of words, sorted by height, that are searched for another part of the same line."""

DROP_CAP = 2
"""Characters of the longest drop cap: a quotation mark and a letter."""

CAP_SIZE = 1.6
"""Least size of a drop cap, which is two lines high, as a multiple of the font size of its line."""

BLOCK_GAP = 3.2
"""Largest distance of two baselines in a block, as a multiple of the font size: at a blank line between paragraphs it
is 2.4, with double spacing 2.3."""

OVERLAP_SHARE = 0.1
"""Share of the width of the narrower of two lines that must overlap for one to be above the other."""

SAME_SIZE = 0.1
"""Relative difference up to which two font sizes count as equal."""

MOST_BLOCKS = 150
"""The most blocks of a page with columns; a page with more is a chart, which is read from top to bottom."""

MOST_BESIDE = 50
"""The most lines beside each other that are looked at below a wide one: tables have 20 cells in a row, and each line
found is compared with all found before."""

MARGIN_LINES = 3
"""The most lines of a running head or footer."""

OUTER_SHARE = 0.17
"""Share of the page's height at the top and bottom in which running heads and footers are found."""

MARGIN_GAP = 1.35
"""Least distance of baselines between a running head and the text, as a multiple of the font size: inside text it is
1.2."""

MARGIN_SHARE = 0.3
"""Share of pages on which a line must be repeated to be a running head: left and right pages may differ."""

PITCH = 12
"""Tolerance in points for the height of a running head on different pages."""

GAP_OVER_PITCH = 1.22
"""Distance of lines from which a gap separates paragraphs, as a multiple of the usual distance: in the documents tried
it is at least 1.35."""

PITCH_SHARE = 0.2
"""Least share of the usual distance of lines among all distances; with many paragraphs of one line it is rare."""

LARGE = 1.15
"""Least size of headings, as a multiple of the text's font size: LaTeX has at least 1.2."""

SMALL = 0.94
"""Size below which letters are those of captions and notes, as a multiple of the text's font size: these have 0.8 to
0.92."""

SET_IN_SIZES = 0.8
"""Least indentation of first lines, as a multiple of the font size: one em is usual, LaTeX's article has 1.5."""

FEWEST_LINES = 4
"""The fewest lines of a block from which its measure (left and right edge) can be determined."""

MARGIN_OF_START = 1.0
"""Largest difference of the left edges of two blocks in one column, as a multiple of the font size."""

EVEN = 0.15
"""Tolerance for the right edge of justified lines, as a multiple of the font size; hanging punctuation exceeds the edge
by 0.2."""

FEWEST_EVEN = 3
"""The fewest lines with the same right edge in a justified block."""

EVEN_SHARE = 0.45
"""Least share of lines with the same right edge in a justified block: all except last lines of paragraphs have it,
which is half of them if paragraphs are short; of ragged lines 0.1 have it."""

SHORT_JUSTIFIED = 0.7
"""Least free space at the end of the last line of a justified paragraph, as a multiple of the font size."""

FIRST_WORD_SLACK = 0.35
"""Allowance for the space before the next word and for imprecise widths, as a multiple of the font size."""

INDENT_SHARE = 0.4
"""Share of indented ones among paragraphs of several lines above which a document indents paragraphs; those after
headings often are not."""

CAPTION_REACH = 2.5
"""Largest distance between a picture and its caption, as a multiple of the font size."""

LONGEST_READING = 120
"""Seconds after which reading a PDF is given up: the worker's 60 s of processor time may take twice that on a busy
machine."""

COLUMN_LINES = 3
"""The fewest lines of a column."""

SIDE_LINES = 2, 4
"""The fewest lines of the shorter and of the longer of two columns side by side."""

NEXT_LINE = 1.6
"""Largest distance to the next baseline of the same paragraph, as a multiple of the font size: 1.2 is usual, in
typescripts it is 2."""

MOST_RUNS = 1500
"""Runs of words on a page above which it is a chart or map: a broadsheet page of six columns has 800."""

MOST_PICTURES = 50
"""The most pictures of a page that are examined for captions."""

SHORT_SHARE = 0.25
"""Largest share of the measure that full lines of text leave free; a block with hardly any such lines is a form."""

FEWEST_STEPS = 10
"""The fewest ideographs directly below another one on a page with vertical lines."""

STEP = 0.6
"""Least distance between ideographs in a vertical line, as a multiple of the font size."""

BELOW = 0.12
"""Share of an ideograph's height that is below the baseline."""

MIDDLE = 0.38
"""Distance from the middle of a vertical line to the baseline of Latin words in it, on the left, as a multiple of the
font size."""

SAME_COLUMN = 0.8
"""Largest sideways distance of a letter from the one before in the same vertical line, as a multiple of the font size:
vertical lines are 1.3 apart."""

MOST_REPEATS = 3
"""Number of sheets that always suffices for a repeated line to be a running head: books have one for each chapter."""

HANGING = 0.5
"""Largest overhang of punctuation and hyphens over the edge of justified lines, as a multiple of the font size."""

BANNER = 1.25
"""Least width of a line that spans a column and its neighbours (standfirst, byline), as a multiple of the column's."""

MOST_BANNER = 4
"""The most such lines above a column."""

ONE_LINE_GAP = 0.5
"""Largest gap or overlap of two runs of words that are merged into one line, as a multiple of the font size."""

CAP_RISE, CAP_AWAY = 1 / 3, 1.5
"""How far, as a multiple of the font size, the last line beside a drop cap may be below its baseline, or overlap it;
and how far the lines may be to its right."""

CELL_EDGES = 4
"""Points in which edges of table cells are rounded to be compared; with 1, a table of the 16 files loses a row."""

MOST_GUTTERS = 8
"""The most positions that are examined as gutters: newspapers have six columns."""

USUAL_PITCH = 1.25
"""Distance of two lines, as a multiple of the font size, where no two lines show the usual one."""

START_SHARE = 0.25
"""Share of the lines of a block that must begin at a position for it to be the block's left edge."""

STANDFIRST_SIZE, MOST_STANDFIRST = 1.04, 2
"""Least size of a standfirst, as a multiple of the text's font size, and the most paragraphs it has."""
