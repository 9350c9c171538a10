"""The limits and thresholds used in reading documents, each with the measurement that chose it."""

from __future__ import annotations

# Files, and the articles in them

MEGABYTE = 1_000_000
FILE_LIMIT = 50 * MEGABYTE
"""Bytes of the largest file that is read; articles are never larger."""
MOST_PARAGRAPHS = 100_000
"""The most paragraphs of an article: novels have 12,000, the verses of the Bible are 31,000; lists of a million lines
would take a minute to read."""
MOST_ARTICLES = 10_000
"""The most articles that are read from one file."""
LONGEST_NAME = 120
"""Characters of the longest name that an article gets from its source, date and title."""
SNIFFED = 4096
"""Bytes at the start of a file from which its format is detected; `<html` was within 2,500 in every page tried."""

# Containers

ARCHIVE_LIMIT = 250 * MEGABYTE
"""The most unpacked bytes of a whole zip container."""
PART_LIMIT = 64 * MEGABYTE
"""The most unpacked bytes of one part: a novel of 50,000 paragraphs has 30 MB, and parsing 64 MB takes 600 MB."""
RATIO_FLOOR = MEGABYTE
"""Unpacked bytes below which the compression ratio of a part is not limited."""
RATIO_LIMIT = 150
"""The highest compression ratio (unpacked to packed bytes): Word's own parts have 5 to 40, a zip bomb 1,000."""

# Encodings

CONTROL_SHARE = 0.01
"""Share of control characters above which a decoded file is not text."""
ASCII_SHARE = 0.8
"""Share of ASCII among the bytes other than null from which null bytes suggest UTF-16 only if they reach `NULL_SHARE`:
Chinese in UTF-16 has 0.4, an ASCII text with a stray null 1."""
NULL_SHARE = 0.3
"""Share of null bytes that UTF-16 or UTF-32 has at least: English has 0.5, a mix with other scripts still 0.3."""
UTF8_EVIDENCE = 3
"""Valid multi-byte sequences per invalid byte from which a file is damaged UTF-8 rather than in another encoding."""
DETECTED_BYTES = 200_000
"""The most bytes from which an undeclared encoding is guessed."""
FEW_BYTES = 6
"""The most non-ASCII bytes with which Windows-1252 is preferred to chardet's guess if its characters are plausible:
of 520 single sentences in Portuguese and English, chardet takes two for Baltic or Polish."""
MIXED_SHARE = 0.3
"""Share of runs in another alphabet that touch Latin letters, from which an encoding is wrong: else hardly any do."""
OTHER_SHARE = 0.5
"""Share of the characters outside ASCII that are in rows of four from which a text is in another alphabet: Russian,
Greek and Chinese read as Windows-1252 have 0.8 and more, texts in Western languages none."""
SCATTER_SAMPLE = 4000
"""Characters at the start of a text whose scripts are examined."""
SCATTERED = 0.3
"""Changes of script per letter from which an encoding is wrong: Chinese text with English names has 0.1, UTF-16 read in
the wrong byte order 0.5."""
MOST_STRAYS = 500
"""The most invalid bytes in damaged UTF-8; for each of them the rest of the file is copied."""

# The paragraphs of plain text

WIDEST_WRAP = 140
"""Characters of the longest line that can be a wrapped line; a longer one is a paragraph."""
NARROWEST_WRAP = 34
"""Width of the narrowest wrapped text; shorter lines are verse, lists or addresses."""
FULL_SHARE = 0.8
"""Share of the lines of a block that must be full (the next word would not have fitted) for it to be wrapped."""
FEWEST_BROKEN = 3
"""The fewest lines broken inside sentences in a block of wrapped paragraphs without blank lines between them."""
FEWEST_CUT = 2
"""The fewest full lines after which a block goes on in lower case for it to be wrapped between its headings."""
OPEN_SHARE = 0.5
"""Share of the lines of a block that must end inside a sentence: wrapped mail has 0.9, one-line paragraphs 0.1."""
FULL_SLACK = 0.85
"""A line is full if with the next word it exceeds this share of the widest line: editors wrap a few columns early, and
quoted mail is narrower."""
MOST_HEAD_LINES = 6
"""Number of lines at the top of a block of plain text that are searched for a byline or dateline."""
MOST_TITLE_LINES = 2
"""Lines of the longest block in which no line is taken for a headline over the others: an address, a verse."""
HEADED_BLOCKS = 2
"""Number of blocks at the top of a plain text that may have a headline without a blank line below it."""
LONG_BLOCK = 12
"""Lines from which a wrapped block is several paragraphs without blank lines: a newspaper's have two to eight."""
UNBROKEN_WORDS = 300
"""Words from which a paragraph that is nearly the whole text has lost its breaks: an abstract has 250 at most, and of
285 real files only one, printed, is a single paragraph of this length."""
UNBROKEN_SHARE = 0.9
"""Share of a text's characters that such a paragraph has: the rest is a headline, a byline, a dateline."""
LONGEST_PARAGRAPH = 20_000
"""Characters from which a paragraph has lost its breaks whatever else the text has: those of novels are shorter."""

# Web pages

EXTRACT_LIMIT = 3 * MEGABYTE
"""Visible characters above which a page is read block by block, without trafilatura: its two passes take 3 s per MB.
Scripts and pictures embedded in a page do not count: pages saved in one file have 5 to 20 MB of them."""
EXTRACT_ELEMENTS = 20_000
"""Elements above which a page is read block by block: the time of trafilatura is quadratic in them, 5 s at this limit
and 47 s at 100,000; of the real pages tried the largest has 1,134."""
DECLARING_ELEMENTS = 200_000
"""Elements above which a page's metadata are those in its head: trafilatura takes 9 s to look through a million."""
DEEPEST_EXTRACTED = 60
"""Depth of nesting above which a page is read block by block: trafilatura makes one paragraph of those that a page does
not close, and loses text nested deeper than 254; real pages have 20 at most."""
MOST_ATTRIBUTES = 500
"""The most attributes of one HTML tag that are read; real pages have 36 at most."""
MAIN_SHARE = 0.5
"""Share of a page's words that its main part (`main` or `article`) must have for the rest to be ignored."""
MOST_SHARE = 0.5
"""Share of the characters of a whole above which a part is most of it."""
BOX_SHARE = 0.3
"""Share of an article's characters up to which an element of its page can be a box: three teasers of other stories have
0.2 of a short report, and pages on which every section is named "related" have 0.9."""
BOX_LENGTH = 4000
"""Characters of the longest box, so that searching a page of 3 MB for boxes takes no longer than reading it."""
SHORT_TEXT = 200
"""Words of an extracted text up to which no stricter pass is made, since it might lose parts of so short a text."""
STRICT_SHARE = 0.35
"""Share of the words that the stricter pass must find to be used; on a page with long comments it finds 0.41."""
NEAR_SHARE = 0.6
"""Share of a heading's words that must be in the title for it to be the headline: titles reworded for search engines
keep 0.7 of them."""
FEWEST_SHARED = 4
"""The fewest words that a heading shares with a reworded title."""
LONG_HEAD = 400
"""Characters of the longest heading in which a headline is looked for beside other words."""
HEADING_PARTS = 9
"""The most stretches of text in a block of which the bold words at its beginning are looked at for a heading."""
FEW_CHILDREN = 3
"""The most elements inside one that contains only the title."""
DECLARED_WITHIN = 8192
"""Bytes at the start of a page in which its encoding may be declared: browsers read 1,024, but real pages need more."""
DECLARED_MORE = 1.5
"""How many times the words that a page shows it must declare for the declared article to be read: pages that show all
of an article declare 0.9 to 1.1 times its words, those behind a paywall three times and more."""
DECLARED_SHARE = 0.8
"""Share of the sentences that such a page shows, offers of the publisher apart, that must be in the article that it
declares; a page of which every sentence is there has 0.8, since its dateline and its links are written otherwise."""
SHORT_PAGE = 200
"""Words of a page so short that nearly all of it is the article; trafilatura joins the paragraphs of such pages."""
FEWEST_WORDS = 25
"""Words of the shortest article that trafilatura finds; anything shorter is none."""
STANDFIRST_WORDS = 5
"""Words of the shortest description that is used as a page's standfirst."""
PAGE_HEAD = 8
"""Number of paragraphs at the top that are searched for the headline before it is added."""
BROKEN_WORDS = 8
"""Words that must precede a single line break after a sentence for it to end a paragraph of a page."""

# Mail

FEWEST_FIELDS = 3
"""The fewest lines like "From: …" in the header of an e-mail."""
FEWEST_HEADERS = 3
"""The fewest known fields in the header of an e-mail file: real ones have five and more."""
FORM_SHARE = 0.3
"""Share of the words of a mail's longest form that its plain text must have to be read: plain texts made from a page
have 0.8 and more, one that only says where the page can be seen hardly any."""
LONGEST_SIGNATURE = 15
"""Paragraphs of the longest signature of a mail, including the dashes before it."""
SIGNED_SENTENCES = 1
"""The most sentences of a signature, offers and disclaimers apart: it may have a motto."""
MOST_FIELDS = 10
"""Lines of the longest header of a quoted mail."""

# The formats of agencies

DEEPEST_XML = 250
"""The deepest nesting of elements in XML of agencies and office programs; real files have 30 at most."""
TYPED_LINES = 4
"""Line ends in one paragraph of a wire story from which they divide it: agencies put a text of 60 lines into one."""
DEEPEST_ITEM = 8
"""The deepest nesting of JSON in which a story is looked for: those of agencies have four levels."""
WIRE_HEADER = 4096
"""Bytes at the start of a wire message in which its text must begin: real headers have 30 to 80."""

# Exports of press databases

AGREEING = 0.8
"""Share of the articles of a press database's export that must have its signs: photographs and errors have few."""
FEWEST_SIGNS = 2
"""The fewest signs of an article in such an export, besides the line that divides it from the next."""
FEWEST_FIELDS_OF_EXPORT = 4
"""The fewest of the six fields of every article of ProQuest that a stretch of an export must have to be one."""
FEWEST_CODES = 4
"""The fewest of the seven fields that nearly every article of Factiva has, for its fields to be told by codes."""
FEWEST_BLOCKS = 6
"""The fewest blocks of an article in such an export if blank lines divide them: its head alone has as many."""
DAY_WITHIN = 5
"""Blocks at the top of an article in such an export until 2017 of which one is its date: source, copyright, edition."""
DAY_WORDS = 9
"""Words of the longest line in such an export that is a date with the edition after it."""
EXPORT_FACTS = 10
"""Lines between date and text of an article of Factiva without codes: time, source, code, page, edition, language."""
EXPORT_HEAD = 30
"""Blocks at the top of an article in such an export among which its date and fields are looked for."""

# Office documents, tables and Markdown

LONGEST_HEADING = 60
"""Words of the longest heading: a longer paragraph is none, even in a heading style."""
DEEPEST_TABLE = 20
"""The most tables nested in each other that are read: only a malicious page has more."""
DEEPEST_MARKDOWN = 100
"""The deepest nesting of Markdown. With the parser's default of 20, a list ten levels deep lost its last level; 300
still fit into Python's stack, but a line of 20,000 brackets then takes 4 s instead of 1."""
MOST_UNCLOSED = 1000
"""The most square brackets in Markdown that do not close, for it to have links: a million of them take a minute."""
LONGEST_CELL = 12
"""Words of the longest table cell that is joined with the others of its row: figures and names, not sentences."""

# The roles of paragraphs

SECTION_WORDS = 4
"""Words of the longest name of a section above a headline."""
HEADLINE_WORDS = 30
"""Words of the longest headline: headlines of the real pages tried have 5 to 19."""
CROSSHEAD_WORDS = 12
"""Words of the longest crosshead that is recognized by its shape alone."""
BYLINE_WORDS = 16
"""Words of the longest byline."""
BYLINE_LENGTH = 250
"""Characters of the longest byline: words may be as long as a file, or in a script without spaces."""
CAPTION_WORDS = 90
"""Words of the longest caption."""
HEAD_ZONE = 12
"""Number of paragraphs at the top that may be bylines or captions without unmistakable signs."""
MOST_NAMES = 4
"""Words of the longest single name in a byline; one more is allowed, for a particle."""
LONG_CAPTION = 60
"""Words of the longest paragraph that is a caption because a picture credit follows it."""
DATELINE_LENGTH = 90
"""Characters of the longest dateline up to its dash."""
PLACE_WORDS = 7
"""Words of the longest place in a dateline."""
SHORTEST_PLACE = 3
"""Letters of the shortest place in capitals: two letters are an abbreviation."""
AGENCY_LENGTH = 40
"""Characters of the longest name of an agency, with surrounding punctuation."""
DATE_LENGTH = 90
"""Characters of the longest line that can be nothing but a date."""
FEWEST_POSTS = 3
"""Least lines that are only a time of the day in live coverage: one or two may be when a concert begins."""
SHORT_CJK = 45
"""Characters of the longest headline in a script written without spaces."""
SENTENCE_WORDS = 4
"""Words of the shortest sentence: "Photos." is a label."""
LABEL_WORDS = 3
"""Words of the longest heading that ends with a colon."""
MOST_STANDFIRSTS = 2
"""The most sentences between the headline and a dateline."""
CREDIT_LINE_WORDS = 6
"""Words of the longest line under a byline that names the author's outlet or function."""

# Furniture

FURNITURE_WORDS = 14
"""Words of the longest paragraph set aside because of its first words or as a picture credit."""
FURNITURE_LENGTH = 1200
"""Characters of the longest paragraph that can be furniture."""
LONGEST_PHRASE = 90
"""Characters of the longest phrase in the lists of furniture, without surrounding punctuation."""
TAIL = 6
"""Number of paragraphs at the end of an article that may be a contributors' line."""
CREDIT_WORDS = 60
"""Words of the longest contributors' line."""
SHAPE_WORDS = 50
"""Words of the longest paragraph that is set aside because of its shape, as lines of keywords or copyright are."""
MOST_CONTACTS = 4
"""The most lines below "Media contact" that belong to it: a name, an office, an address, a telephone number."""
SPEAKING_WORDS = 90
"""Words of the longest paragraph that is set aside because of one phrase in it."""
MOST_ADDRESSES = 6
"""The most addresses in a line that consists only of web or e-mail addresses."""
BEFORE_SECTION = 0.5
"""Least share of a page's characters before the heading of its comments or other articles: real pages have 0.52."""
PROSE_SHARE = 0.5
"""Share of the characters below a doubtful heading that are in sentences, from which it is one of the article: lists of
titles have hardly any."""
FEWEST_DAYS = 2
"""The fewest dates that each stand alone between two sentences in a chronology."""
TAIL_WINDOW = 40
"""Number of paragraphs at the end of a document, furniture included, that may be a contributors' line."""
TITLE_WORD, TITLE_WORDS, TITLE_TOLD = 4, 2, 3
"""The fewest letters of a word, the fewest such words, and the fewest other paragraphs that have each of them, of a
first paragraph that looks like a phrase of web pages and is the title."""
