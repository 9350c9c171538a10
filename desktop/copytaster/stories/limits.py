"""The numbers by which stories are found, each with the measurement that chose it (decisions/0056).

Measured by `tests/bench/stories.py` on the gold sets, our own pairs and made folders of up to 100,000 articles.
"""

from __future__ import annotations

DOCUMENTS, SIMILAR = (5, 20, 1000), (0.08, 0.067, 0.098)
"""Least similarity of two documents of the same story (second tuple) by the number of documents in their languages
(first), interpolated on a logarithmic scale: among few documents rare words are not recognized, and of very many pairs
more are similar by chance."""
NAMES = (3.0, 3.0, 1.0)
"""Weight of names and numbers relative to other words, by the number of documents in `DOCUMENTS`. With 1, of folders of
3 to 15 stories the F1 is .90 to .93 instead of .94 to .96; with 5 it is .005 better, but in a folder of two, other
news of the same people is the same story more often."""
CAPITALS = 0.5
"""Largest share of a paragraph's words that may have a capital letter if these are to be names. In folders of two with
a brief all in capitals or with a capital in each word, 20 of 97 were missed without it, now one; .6 and .67 alike."""
IN_WORDS = 1.2
"""Least share of words in common, as a multiple of the least similarity, for the order of the words to be compared too:
among 100,000 articles 60,000 of 630,000 somewhat similar pairs reach it, and 7 of 36,975 correct ones do not."""

EVERY_PAIR = 60
"""The most documents of which every pair is compared: that takes less than a second and misses nothing."""
MEETINGS, MEETINGS_PER, GROWTH = 200_000, 50, 1.25
"""The budget of meetings (pairs of documents with a word in common), beyond which the commonest words are left out:
the first number plus the second times the number of documents to the power of the third, since in a large folder words
that distinguish stories are commoner."""
CROWD, CROWDED, CROWD_MEETINGS = 0.2, 0.45, 4_000_000
"""Share of the documents above which a word is common; share of the weight of the median document in common words above
which one story dominates the folder; and the budget of meetings then. Common words have .54 or more of the weight in
300 versions of one report, .32 in essays on one question, .25 at most in other folders."""
SHARE, SHARE_OF_RARE = 0.08, 0.5
"""Least share of a document's weight in rarer words that it has in common with another for the pair to be considered:
of the weight of all its words, or of the rarer ones. Among 100,000 articles 39,034 of 40,334 pairs of versions reach
it."""
SPREAD = 0.12
"""Least share of the weight of a document's rarer words that the other has too, with little weight for the paragraph
that shares most, for the pair to be a candidate: among 100,000 articles one in seven of those considered."""

NEARLY = 0.75
"""Least share of the different words of two documents that both have for these to be nearly copies, which are one story
however common their words are in the folder: .44 is the most of two stories in the gold sets, our own pairs and 1,000
made articles, while a report of 15 words in which two numbers were updated has .76."""
UNSEEN = 60
"""Smoothing of the inverse document frequency: as many documents without the word are added to those of the folder, so
that in a small folder a word of several documents has nearly the weight of a word of one. With 20 instead, of the pairs
of 4 to 8 versions that each reword up to half, a tenth fewer are found."""
ONE_PARAGRAPH = 0.1
"""Weight of the paragraph that shares most, relative to all others. With .2, twice as many pairs of texts that only
have the same notice below them were put together; with 0, fewer briefs were found."""
UNKNOWN = 10
"""Smoothing of the share expected by chance: as many documents without the word are added to those of the folder. With
5 the mean F1 over all sets was .002 lower, with 2 .005."""
CHANCE = 0.3
"""Largest share that is considered to be in another document by chance: in a folder dominated by one story the estimate
would be too high. With .9, of 100 versions that replace a tenth 3 were found together instead of 60."""
FEW_WORDS = 30
"""Different words of a document below which it hardly matters that a longer one has them too. In folders with the first
one to three paragraphs of versions and of other stories, 40: 11 more of 265 missed and 1 fewer wrong; 20: 17 fewer
missed and 12 more wrong."""
MANY_WORDS = 120
"""Different words of a document up to which its words count in full, whatever their order; beyond, in proportion. Of
80, 120, 160 and 200, in proportion or by the square root, this best separates reports on one event from briefs and easy
texts beside the report that they retell."""
NEIGHBOURS = 2
"""The fewest words that two paragraphs must share for these to count as being together."""
