"""OpenDocument texts made for the tests, with the parts that every program writes."""

import zipfile
from io import BytesIO

KINDS = ("office", "style", "text", "table", "draw", "fo", "meta")
NAMESPACES = " ".join(f'xmlns:{kind}="urn:oasis:names:tc:opendocument:xmlns:{kind}:1.0"' for kind in KINDS)
NAMESPACES += ' xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:loext="urn:org:documentfoundation:names"'
NAMESPACES += ' xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'
STYLES = """<style:style style:name="Heading"/>
<style:style style:name="Heading_20_1" style:parent-style-name="Heading"/>
<style:style style:name="Quotations"/><style:style style:name="Illustration"/><style:style style:name="Standard"/>"""
OWN_STYLES = """<style:style style:name="P1" style:parent-style-name="Quotations"/>
<style:style style:name="P2" style:parent-style-name="Heading_20_1"/>
<style:style style:name="T1"><style:text-properties text:display="none"/></style:style>"""


def part(name, content):
    return f'<?xml version="1.0"?><office:{name} {NAMESPACES}>{content}</office:{name}>'


def odt(*blocks, parts=None, mimetype="application/vnd.oasis.opendocument.text"):
    """Return the bytes of a text with these blocks in its body; `parts` adds or replaces parts."""
    body = f"<office:body><office:text>{''.join(blocks)}</office:text></office:body>"
    content = {
        "mimetype": mimetype,
        "content.xml": part(
            "document-content", f"<office:automatic-styles>{OWN_STYLES}</office:automatic-styles>{body}"
        ),
        "styles.xml": part("document-styles", f"<office:styles>{STYLES}</office:styles>"),
    } | (parts or {})
    held = BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_STORED) as container:
        for name, words in content.items():
            if words:
                container.writestr(name, words)
    return held.getvalue()
