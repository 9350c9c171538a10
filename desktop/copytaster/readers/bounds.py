"""The numbers that reading stands on, each with the measurement that chose it."""

from __future__ import annotations

MEGABYTE = 1_000_000

FILE_LIMIT = 50 * MEGABYTE
"""Bytes of a file that is still read; what is larger is no article."""
SNIFFED = 4096
"""Bytes at the start of a file by which its format is told; the `<html` of every page tried lies within 2,500."""

ARCHIVE_LIMIT = 250 * MEGABYTE
"""Unpacked bytes of a whole zip container."""
PART_LIMIT = 64 * MEGABYTE
"""Unpacked bytes of one part that is parsed; a novel of 50,000 paragraphs has 30 MB, a tree of 64 MB takes 600 MB."""
RATIO_FLOOR = MEGABYTE
"""Unpacked bytes below which a part may shrink as much as it likes."""
RATIO_LIMIT = 150
"""Unpacked by packed bytes of a part: Word's own parts shrink 5 to 40 times, a bomb 1,000 times."""

EXTRACT_LIMIT = 3 * MEGABYTE
"""Shown characters of a page above which only its blocks are walked: two passes of the extractor take 3 s a megabyte.
Scripts and pictures written into a page do not count: pages saved in one file have 5 to 20 MB of them."""
EXTRACT_ELEMENTS = 20_000
"""Elements of a page above which only its blocks are walked: the extractor's time grows with their square, 5 s here and
47 s at 100,000; the richest real page tried has 1,134."""

CONTROL_SHARE = 0.01
"""Share of control characters above which decoded bytes are no text."""
ASCII_SHARE = 0.8
"""Share of ASCII among the bytes that are not null above which null bytes are a sign of UTF-16 only by their number:
Chinese in UTF-16 has 0.4, a text with a stray null 1."""
NULL_SHARE = 0.3
"""That number: English in UTF-16 has 0.5, a mix with other scripts still 0.3."""
UTF8_EVIDENCE = 3
"""Well-formed multi-byte sequences for each stray byte that make a file UTF-8 with damage rather than another code."""
DETECTED_BYTES = 200_000
"""Bytes from which an unmarked encoding is guessed."""

WIDEST_WRAP = 140
"""Columns above which a line is a paragraph and no wrapped line."""
NARROWEST_WRAP = 34
"""Columns below which lines are verses, lists or addresses."""
FULL_SHARE = 0.8
"""Share of the lines of a wrapped block into which the next word would not have fitted."""
FEWEST_BROKEN = 3
"""Lines broken inside sentences that a block of wrapped paragraphs without blank lines has at least."""
OPEN_SHARE = 0.5
"""Share of the lines of a wrapped block that end inside a sentence: wrapped mail has 0.9, one-line paragraphs 0.1."""

HEADLINE_WORDS = 30
"""Words of the longest headline: those of the real pages tried have 5 to 19."""
CROSSHEAD_WORDS = 12
"""Words of the longest crosshead told by its shape alone."""
BYLINE_WORDS = 16
"""Words of the longest byline."""
FURNITURE_WORDS = 14
"""Words of the longest paragraph set aside for how it begins; what is set aside whole may be longer."""
CAPTION_WORDS = 90
"""Words of the longest caption."""
HEAD_ZONE = 12
"""Paragraphs from the top among which bylines, captions and standfirsts without a sign of their own may stand."""

MOST_NAMES = 4
"""Words of the longest single name in a byline, its small words not counted."""

LONG_CAPTION = 60
"""Words of the longest paragraph taken for a caption because a picture's credit follows it."""

DATELINE_LENGTH = 90
"""Characters of the longest dateline up to its dash."""

PLACE_WORDS = 7
"""Words of the longest place in a dateline."""

SHORTEST_PLACE = 3
"""Letters of the shortest place in capitals: two are an abbreviation."""

AGENCY_LENGTH = 40
"""Characters of the longest name of an agency with what may stand around it."""

DATE_LENGTH = 90
"""Characters of the longest line that is only a date."""

LONGEST_HEADING = 60
"""Words above which a paragraph in a heading's style is no heading."""

FEW_BYTES = 6
"""Bytes beyond ASCII up to which Windows-1252 is preferred where it reads well: of 520 single sentences in Portuguese
and English, chardet takes two for Baltic or Polish."""

MIXED_SHARE = 0.3
"""Share of the words in another alphabet that touch Latin letters: hardly any where the code is right."""

SCATTER_SAMPLE = 4000
"""Characters by which the scripts of a text are judged."""

SCATTERED = 0.3
"""Changes of script a letter: Chinese with English names in it has 0.1, UTF-16 in the wrong order 0.5."""

MOST_STRAYS = 500
"""Stray bytes above which a file is no damaged UTF-8; each costs a copy of what follows it."""

FURNITURE_LENGTH = 1200
"""Characters of the longest paragraph that can be furniture."""

LONGEST_PHRASE = 90
"""Characters of the longest phrase in the lists, with a count."""

TAIL = 6
"""Paragraphs at the end among which a line of names is a contributors' line."""

CREDIT_WORDS = 60
"""Words of the longest contributors' line."""

SHAPE_WORDS = 50
"""Words of the longest paragraph that is set aside for its shape: keywords, copyright."""

SPEAKING_WORDS = 90
"""Words of the longest paragraph that is set aside for one phrase in it."""

MOST_ADDRESSES = 6
"""Words of the longest line that may be nothing but addresses."""

FEWEST_FIELDS = 3
"""Lines like "From: …" that make the header of an e-mail."""

BEFORE_SECTION = 0.5
"""Share of a page's words before the heading of its comments or of other articles: on real pages 0.52 and more."""

TAIL_WINDOW = 40
"""Paragraphs from the end within which a contributors' line is looked for."""

SHORT_CJK = 45
"""Characters of the longest headline in a script without spaces."""

SENTENCE_WORDS = 4
"""Words of the shortest paragraph that counts as a sentence: "Photos." is a label."""

LABEL_WORDS = 3
"""Words of the longest heading that ends with a colon."""

DEEPEST_TABLE = 20
"""Tables inside each other that are followed: beyond them a page is made to exhaust its reader."""

DEEPEST_EXTRACTED = 60
"""Elements inside each other above which only the blocks of a page are walked: of pages that do not close their
paragraphs the extractor makes a single one, and loses what stands deeper than 254; real pages have 20 at most."""

DEEPEST_XML = 250
"""Elements inside each other in the XML of agencies and office programs; real files have 30 at most."""

MOST_ATTRIBUTES = 500
"""Attributes of one tag of a page that are read; of real pages the richest has 36."""

DEEPEST_MARKDOWN = 100
"""Lists and quotations inside each other that are followed; of the parser's own 20, a list ten levels deep lost its
last; 300 fit into Python's stack, and a line of 20,000 brackets takes 4 s instead of 1."""

MAIN_SHARE = 0.5
"""Share of a page's words in its main part for the rest to be passed over."""

SHORT_TEXT = 200
"""Words of a text so short that a stricter pass may lose what little it is."""

STRICT_SHARE = 0.35
"""Share of the words that the stricter pass must find to be believed; on a page with long comments it finds 0.41."""

NEAR_SHARE = 0.6
"""Share of a heading's words found in the title: headlines reworded for search engines keep 0.7 of them."""

FEWEST_SHARED = 4
"""Words of the shortest heading taken for a reworded title."""

FEW_CHILDREN = 3
"""Elements inside the one that shows nothing but the title."""

DECLARED_WITHIN = 8192
"""Bytes within which a page says its encoding; browsers look at 1,024, real pages are less careful."""

SHORT_PAGE = 200
"""Words of a page so short that it is an article with hardly a page around it; extractors run such pages together."""

FEWEST_WORDS = 25
"""Words below which what the extractor found is no article."""

STANDFIRST_WORDS = 5
"""Words of the shortest description taken for a page's standfirst."""

PAGE_HEAD = 8
"""Paragraphs from the top among which the headline is looked for before it is added."""

FULL_SLACK = 0.85
"""Share of the widest line that counts as full: editors break a few columns early, quoted mail is narrower."""

MOST_STANDFIRSTS = 2
"""Sentences that may stand between the headline and a dateline."""

LONGEST_CELL = 12
"""Words of the longest cell that is shown beside its neighbours: figures and names, not sentences."""

TYPED_LINES = 4
"""Line ends in one paragraph of a wire story from which they count: agencies put a text of 60 lines into one."""

DEEPEST_ITEM = 8
"""Levels of an answer around the story in it: those of agencies have four."""

WIRE_HEADER = 4096
"""Bytes within which the text of a teleprinter's wire begins: real headers have 30 to 80."""

FEWEST_HEADERS = 3
"""Known lines in the header of an e-mail: real ones have five and more."""

LONGEST_SIGNATURE = 15
"""Paragraphs of the longest signature of a mail, the dashes before it among them."""

CREDIT_LINE_WORDS = 6
"""Words of the longest line under a byline that says for whom or as what its author writes."""

MOST_HEAD_LINES = 6
"""Lines at the top of a block of plain text among which a byline or a dateline ends its head."""

MOST_TITLE_LINES = 2
"""Lines of a block of which the first is no headline over the others: an address, a verse."""

HEADED_BLOCKS = 2
"""Blocks at the top of a plain text whose head may stand right on the text."""

LONG_BLOCK = 12
"""Lines from which a wrapped block is several paragraphs without blank lines: a newspaper's have two to eight."""

BROKEN_WORDS = 8
"""Words before a single line break, the last of a sentence, for it to end a paragraph of a page."""

MOST_FIELDS = 10
"""Lines of the longest header of a quoted mail."""
