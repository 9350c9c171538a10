"""The numbers that reading PDFs stands on, each with what chose it."""

from __future__ import annotations

MEMORY = 3 << 30
"""Bytes of address space: the library takes 150 MB, a file of 50 MB and its words less than ten times that."""
SECONDS = 60
"""Of processor time: a book of 600 pages takes 20."""
MOST_PAGES = 1000
MOST_CHARACTERS = 2_000_000
"""On all pages: the longest novels have that many, and no news story a hundredth."""
MOST_OBJECTS = 5000
"""On a page, among which pictures are looked for: maps have a hundred thousand lines."""

SLANT = 0.09
"""Radians off the upright from which a line is slanted: five degrees."""
APART = 0.6
"""Of the size of a letter: beyond that gap one word ends without a space."""
CLOSE, LAST_SPACED = 0.17, "\u04ff"
"""The same for letters up to the last of those whose words have spaces between in every language: Cyrillic."""
LEAST_SPACE = 0.07
"""Of the size: the gap that a space leaves which the library adds, at least."""
SHIFTED = 0.3
"""Of the size: beyond that another line begins, or a raised number."""
HEAVY = 640
"""Weight of a font from which it is bold; the library reckons it from the strokes and takes 570 for some upright."""
BOLD_NAMES = ("bold", "black", "heavy", "cmbx", "-bd", "demi")
PLAIN_NAMES = ("semilight", "demilight")

TURNED_SHARE = 0.3
"""Of the letters of a sheet, below which lines in another direction are stamps and credits of pictures."""

HYPHENATING_SHARE = 0.03
"""Of the lines that end with a hyphen, from which a document is hyphenated: narrow columns have 0.15, where only
compounds are broken it is 0.01."""

SHORTEST_HALF = 3
"""Letters of the halves of a compound that is known by its halves."""

LETTERED_SHARE = 0.7
"""Of the words of a line, single letters from which the line is spaced out."""

FEWEST_LETTERED = 5
"""Words of such a line, at least."""

SPACED_OUT = 1.8
"""Times the usual gap between the letters of such a line, that between its words."""

LINE_GAP = 60.0
"""Sizes between two words that the file writes one after the other on one line: the number of a page stands so far
from its chapter's name."""

NEAR_GAP = 0.9
"""Sizes between words from which a gap may be that between two columns: LaTeX parts columns by 1.0, justified lines
have less but for single ones."""

SPACE_GAP = 0.17
"""Of the size: a gap that is a space though the file has none; letters of one word touch, a space has 0.25."""

SAME_BASE = 0.25
"""Of the size: how far the words of one line stand off its baseline."""

SCRIPT_SIZE = 0.8
"""Of the size of a line: the largest raised or lowered figure."""

LEAST_SCRIPT = 0.45
"""Of the size of a line: the smallest raised figure, and above that of the text beside an initial of two lines."""

RAISED = 0.6
"""Of the size of a line: the highest that a figure is raised."""

CELL_GAP = 2.0
"""Sizes between two cells of a table."""

FEWEST_GAPS = 4
"""Lines with a gap at one place that make it one between columns."""

COLUMN_LETTERS = 14
"""Letters of half of the lines of a column, at least: cells of tables have fewer, lines of columns 25 and more."""

NEAR_RUNS = 7
"""Pieces of lines at about one height among which those of one line are looked for."""

DROP_CAP = 2
"""Letters of the longest initial: a quotation mark and a letter."""

CAP_SIZE = 1.6
"""Sizes of an initial that takes two lines."""

BLOCK_GAP = 3.2
"""Sizes between two baselines of one block: paragraphs with a blank line between have 2.4, double spacing 2.3."""

OVERLAP_SHARE = 0.1
"""Of the narrower of two lines: what both must share to stand over each other."""

SAME_SIZE = 0.1
"""Of the size: within it letters are of one size."""

MOST_BLOCKS = 150
"""Blocks of a page above which they are read from the top down: a chart, no columns."""

MARGIN_LINES = 3
"""Lines of the longest running head."""

OUTER_SHARE = 0.17
"""Of the height of a page: where running heads and footers stand."""

MARGIN_GAP = 1.35
"""Sizes between a running head and the text, at least: lines of text have 1.2."""

MARGIN_SHARE = 0.3
"""Of the pages: those that have a running head, where left and right pages have their own."""

PITCH = 12
"""Points within which a running head stands at one height."""

GAP_OVER_PITCH = 1.22
"""Of the usual distance of lines, from which a gap parts paragraphs: the least gap tried is 0.35 of a line."""

PITCH_SHARE = 0.2
"""Of the distances of lines of one size, that the usual one has at least; paragraphs of one line leave it few."""

LARGE = 1.15
"""Of the size of the text, from which letters are those of a heading: the least of LaTeX's is 1.2."""

SMALL = 0.94
"""Of the size of the text, below which letters are those of captions and notes: they have 0.8 to 0.92."""

SET_IN_SIZES = 0.8
"""Sizes by which the first line of a paragraph is set in: one em is usual, LaTeX's article has 1.5."""

FEWEST_LINES = 4
"""Lines from which a block shows its own measure."""

MARGIN_OF_START = 1.0
"""Sizes that two blocks of one column may begin apart."""

EVEN = 0.15
"""Of the size: how near to each other justified lines end; hanging points reach 0.2 over it."""

FEWEST_EVEN = 3
"""Lines that end at one place in a justified block, at least."""

EVEN_SHARE = 0.45
"""Of the lines of a justified block, those that end at one place: all but the last of each paragraph, of which short
paragraphs leave half; of ragged lines 0.1 do."""

SHORT_JUSTIFIED = 0.7
"""Of the size: the room at the end of the last line of a justified paragraph, at least."""

FIRST_WORD_SLACK = 0.35
"""Of the size: the space before the word that would have fitted, and what widths are off."""

INDENT_SHARE = 0.4
"""Of the paragraphs with several lines, set in, from which a document sets in; those after headings are not."""

CAPTION_REACH = 2.5
"""Sizes between a picture and its caption."""

LONGEST_READING = 120
"""Seconds of a PDF; the worker ends itself after 60 of work, a busy machine gives it half of the time."""

COLUMN_LINES = 3
"""Lines of a column, at least."""

SIDE_LINES = 2, 4
"""Lines of the shorter and of the longer of two columns that stand side by side, at least."""

NEXT_LINE = 1.6
"""Sizes to the next baseline of one paragraph: 1.2 is usual, typescripts have 2."""

MOST_RUNS = 1500
"""Pieces of lines of a page above which it is a chart or a map: a broadsheet of six columns has 800."""

MOST_PICTURES = 50
"""Pictures of a page that may have captions."""

SHORT_SHARE = 0.25
"""Of the measure, that lines of text leave free at most; a block in which hardly a line does better is a form."""

FEWEST_STEPS = 10
"""Ideographs right under another that make a page one whose lines run down, where most words do so."""

STEP = 0.6
"""Sizes from one letter down to the next, at least."""

BELOW = 0.12
"""Of the size of an ideograph, what stands below the baseline."""

MIDDLE = 0.38
"""Of the size: how far left of its middle the baseline of the Latin words in a line that runs down lies."""

SAME_COLUMN = 0.8
"""Sizes off the one before within which a letter is of the same line that runs down: the lines stand 1.3 apart."""

MOST_REPEATS = 3
"""Sheets on which a line at the edge is a running head, however many there are: books have one for each chapter."""

HANGING = 0.5
"""Of the size: how far the longest of justified lines reach over the others with their points and hyphens."""

BANNER = 1.25
"""Measures of a column that a line over it and its neighbours has at least, a standfirst or a byline."""

MOST_BANNER = 4
"""Lines of such a standfirst, at most."""
