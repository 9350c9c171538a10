"""How a report looks: its colours by short names, and the style sheet of the web page."""

from __future__ import annotations

from collections.abc import Iterable

from copytaster.palette import Palette, Scheme, palette

KINDS = {"add": "addition", "omit": "omission", "word": "wording", "move": "move"}
"""The short names of the kinds of change in the layouts."""

VERSIONS = len(palette(Scheme.LIGHT).versions)
"""How many versions have a colour of their own; after that the colours repeat."""


def colours(scheme: Palette) -> dict[str, str]:
    """Return the colours of a report by short names: that of a kind for strokes, “…fill” for backgrounds."""
    named = {
        "ink": scheme.text,
        "paper": scheme.page,
        "faint": scheme.dim,
        "rule": scheme.line,
        "tint": scheme.window,
    }
    for short, kind in KINDS.items():
        named[short], named[f"{short}fill"] = scheme.kinds[kind]
    return named


def stripes(scheme: Palette) -> dict[str, str]:
    """Return the colours of the versions and of the text on them, by short names."""
    return {"stripe": scheme.stripe_text} | {f"v{number}": colour for number, colour in enumerate(scheme.versions)}


def variables(scheme: Palette) -> str:
    """Return the colours of a report as custom properties of a style sheet."""
    return "".join(f"--{name}:{value};" for name, value in (colours(scheme) | stripes(scheme)).items())


RULES = """
*{box-sizing:border-box}
body{margin:0 auto;padding:1.5rem;max-width:110rem;background:var(--paper);color:var(--ink);
font:1rem/1.5 "Noto Sans",system-ui,sans-serif}
h1{font-size:1.6rem;line-height:1.25;margin:0 0 .3rem;max-width:50rem;overflow-wrap:anywhere}
h2{font-size:1.15rem;margin:2rem 0 .6rem}
.sub{margin:0;color:var(--faint)}
a{color:inherit}
nav ul{list-style:none;margin:1rem 0 0;padding:0;display:flex;flex-wrap:wrap;gap:.3rem 1.2rem}
table{border-collapse:collapse}
th,td{text-align:start;vertical-align:top;padding:.35rem .7rem;border-bottom:1px solid var(--rule)}
th{font-weight:600}
.facts code{font:.78rem/1.5 "Noto Sans Mono",ui-monospace,monospace}
.facts tbody th,.facts .num,.facts .date{white-space:nowrap}
.facts td[dir]{overflow-wrap:anywhere}#settings td{overflow-wrap:break-word}
:is(#versions,#changes) td[dir]{min-width:9rem}#versions td:nth-child(4){min-width:6.5rem;overflow-wrap:break-word}
.facts code{overflow-wrap:normal}.facts .none{font-size:.78rem}
.facts td.num,.facts th.num{text-align:end;font-variant-numeric:tabular-nums}
.label{display:inline-block;min-width:1.6em;padding:0 .35em;border-radius:.2em;background:var(--faint);
color:var(--stripe);text-align:center;font-weight:700}
.rows{width:100%;table-layout:fixed}
.facts thead th{position:sticky;top:0;z-index:1;background:var(--paper);border-bottom:0;
box-shadow:inset 0 -1px var(--rule)}
.rows thead th{position:sticky;top:0;z-index:2;background:var(--tint);border-bottom:0;overflow-wrap:break-word;
box-shadow:inset 0 -2px var(--ink)}
.rows .row{width:3.2rem;color:var(--faint);font-size:.8rem;font-weight:400;font-variant-numeric:tabular-nums}
.rows td{border-inline-start:1px solid var(--rule);overflow-wrap:break-word}
.rows tr{scroll-margin-top:10rem}
.head{font-weight:400;font-size:.85rem;color:var(--faint)}
.rows p{margin:0 0 .5rem;text-align:start;hyphens:auto}
.rows p:last-child{margin-bottom:0}
.n{display:block;color:var(--faint);font-size:.78rem;line-height:1.3;hyphens:manual}
[dir=rtl]>.n{text-align:right}[dir=ltr]>.n{text-align:left}
.n b{font-weight:600;color:var(--ink)}
.headline{font-weight:700;hyphens:manual}.n{font-weight:400}
.n i{font-style:normal}
.whole{padding-inline-start:.6rem;border-inline-start:.2rem dashed var(--omit)}
.whole.new{border-inline-start:.3rem solid var(--add)}
.aside{color:var(--faint);font-style:italic}
.none{color:var(--faint)}
.m{display:inline-block;font-size:.78rem;line-height:1.3;
padding:0 .3em;border:1px solid var(--move);border-radius:.2em;color:var(--move)}
ins,del,.w,.g{border-radius:.12em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
ins{background:var(--addfill);text-decoration:underline solid var(--add) .11em;text-underline-offset:.18em}
del{background:var(--omitfill);text-decoration:line-through solid var(--omit) .08em}
.w{background:var(--wordfill);color:inherit;
text-decoration:underline dotted var(--word) .16em;text-underline-offset:.18em}
.g{display:inline-block;margin:0 .06em -.22em;border:.27em solid transparent;border-top:0;
border-bottom:.46em solid var(--omit);border-radius:0;cursor:help}
.rows sup{margin-inline-start:.1em;font-size:.65em;line-height:0;font-weight:700}
del+sup{color:var(--omit)}.w+sup{color:var(--word)}
.alike td{text-align:center;color:var(--faint);background:var(--tint)}
.ledger{width:100%;table-layout:fixed}
.ledger td{overflow-wrap:break-word;border-inline-start:1px solid var(--rule)}.ledger td:first-child{border:0;
border-bottom:1px solid var(--rule)}
.ledger a{text-decoration-color:var(--rule);text-underline-offset:.2em}
.ledger .v{display:block;font-size:.78rem;line-height:1.3;color:var(--faint)}
.ledger .v:has(+[dir=rtl]){text-align:right}
.ledger [dir]{display:block}.ledger th{padding-inline-end:0;overflow-wrap:break-word;hyphens:auto}
.ledger .faint{color:var(--faint)}
.ledger .noted .v{color:var(--word);font-weight:600}
.ledger .strong{box-shadow:inset .2rem 0 var(--omit)}.ledger .strong .v{color:var(--omit);font-weight:700}
.picture{overflow-x:auto;margin:.6rem 0}
.picture svg{max-width:100%;height:auto}
.f{font-size:.78rem;color:var(--faint)}
#settings,#legend,#counts{display:inline-block;vertical-align:top;margin-inline-end:3rem}
@media screen{
.rows td:nth-child(2),.rows th:nth-child(2){position:sticky;inset-inline-start:-1px;background:var(--paper);
box-shadow:inset 1px 0 var(--rule),inset -1px 0 var(--rule)}
.rows thead th:nth-child(2){z-index:3;background:var(--tint);box-shadow:inset 0 -2px var(--ink)}
.rows tr:target>*{background:var(--tint);box-shadow:inset 0 2px var(--ink),inset 0 -2px var(--ink)}}
@media screen and (max-height:30rem){thead th{position:static!important}.rows tr{scroll-margin-top:1rem}}
@media screen and (max-width:64rem){#versions{overflow-x:auto}}
@media screen and (max-width:48rem){body{padding:1rem}section{overflow-x:auto}section:target{outline:0}
.picture svg{max-width:none}.ledger{min-width:64rem}
#settings,#legend,#counts{display:block;margin:0}#text{overflow:visible}
.rows,.rows thead,.rows tbody,.rows tr,.rows th,.rows td{display:block;width:auto;min-width:0!important}
.rows thead th,.rows td:nth-child(2){position:static}
.rows thead th,.rows td:nth-child(n),.rows tr:target>*{box-shadow:none}
.rows thead .row,.rows td:empty{display:none}.rows tr{scroll-margin-top:1rem}
.rows tbody tr{border-top:2px solid var(--rule)}.rows tbody tr:target{border-top-color:var(--ink)}
.rows td,.rows th{border-bottom:0}
.rows td,.rows thead th{border-inline-start:.25rem solid var(--own);margin-bottom:.3rem}
.rows .alike td{border:0}.rows td>.none:first-child::before{content:var(--name);font-weight:600;color:var(--ink)}}
@media (forced-colors:active){.g{forced-color-adjust:none}}
@media print{html{font-size:8pt}body{padding:0;max-width:none;line-height:1.35}
h2{margin-top:1rem}th,td{padding:.25rem .5rem}
nav{display:none}thead th{position:static!important}
.rows{min-width:0!important}thead{display:table-header-group}tr,.picture{break-inside:avoid}
h2,h2~p:not(:last-child){break-after:avoid}
.picture svg{max-height:168mm}
*{-webkit-print-color-adjust:exact;print-color-adjust:exact}@page{size:landscape;margin:12mm}}
"""


def style_sheet() -> str:
    """Return the style sheet of the web page: light, dark if the reader's system asks for it, and light in print."""
    light, dark = variables(palette(Scheme.LIGHT)), variables(palette(Scheme.DARK))
    screen = f"@media screen and (prefers-color-scheme:dark){{:root{{{dark}}}}}"
    labels = "".join(f".v{number}{{background:var(--v{number})}}" for number in range(VERSIONS))
    return f":root{{color-scheme:light dark;{light}}}\n{screen}{RULES}{labels}\n"


def column_rules(columns: Iterable[tuple[str, int]]) -> str:
    """Return the rules that mark the columns by colour and label on narrow screens, where they are stacked.

    `columns` are the labels of the versions and their numbers, in the order of the columns.
    """
    rules = (
        f'.rows :is(td,th):nth-child({place}){{--own:var(--v{version % VERSIONS});--name:"{spelt(label)}\\2002 "}}'
        for place, (label, version) in enumerate(columns, 2)
    )
    return "".join(rules) + "\n"


def spelt(words: str) -> str:
    """Return `words` for a string in a style sheet, every character escaped by its number."""
    return "".join(f"\\{ord(character):x} " for character in words)
