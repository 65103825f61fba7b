"""Writes src/engine/modules/generated/multibyte-*.ts: what CPython's multibyte codecs map, asked of the codecs themselves.

    python3.13 src/tooling/record_multibyte.py

Each codec is a list of cells (sequences of octets) in a fixed order; a cell is a character, two characters, or nothing. Most of them are
almost the same as another codec's, so a table is written as its differences from a base:

    character       the cell's character            (xy)            the cell's two characters
    -N;             N empty cells (base 36)          +N;             N cells that go on counting from the character before
    =N;             N cells as in the base

What the encoder does is the reverse, except for the exceptions: code point and octets, or no octets.
"""

import pathlib
import sys

FOLDER = pathlib.Path(__file__).parent.parent / "engine" / "modules" / "generated"
ROOMS = {
    "cn": ["gb2312", "gbk", "gb18030"],
    "jp": ["shift_jis", "cp932", "euc_jp", "shift_jis_2004", "shift_jisx0213", "euc_jis_2004", "euc_jisx0213"],
    "kr": ["euc_kr", "cp949", "johab"],
    "tw": ["big5", "cp950"],
    "hk": ["big5hkscs"],
}
BASES = {"gbk": "gb2312", "gb18030": "gbk", "cp949": "euc_kr", "cp950": "big5", "cp932": "shift_jis",
         "shift_jisx0213": "shift_jis_2004", "euc_jisx0213": "euc_jis_2004"}
DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def base36(n):
    text = ""
    while True:
        n, digit = divmod(n, 36)
        text = DIGITS[digit] + text
        if n == 0:
            return text


def cell_order(codec):
    """The sequences that a codec can have, in the order of the tables; modules/multibyte/tables.ts has the same."""
    for octet in range(0x80, 0x100):
        yield bytes([octet])
    for lead in range(0x80, 0x100):
        for trail in range(0x30, 0x100):
            yield bytes([lead, trail])
    if codec.startswith("euc_j"):
        for lead in range(0xA1, 0xFF):
            for trail in range(0xA1, 0xFF):
                yield bytes([0x8F, lead, trail])


def decoded(codec, octets):
    try:
        text = octets.decode(codec)
    except UnicodeDecodeError:
        return ""
    if len(octets) > 1 and text:
        # Two sequences of one octet each are not a cell.
        try:
            octets[:1].decode(codec)
            return ""
        except UnicodeDecodeError:
            pass
    return text


def encoded(codec, point):
    try:
        return chr(point).encode(codec)
    except UnicodeEncodeError:
        return None


def spell(char):
    point = ord(char)
    if point < 0x80 or 0xD800 <= point < 0xF900 or 0xFE00 <= point < 0xFE10 or char in "\u2028\u2029\ufeff\xad" or point in range(0x80, 0xA1) \
            or 0x300 <= point < 0x370 or 0x200B <= point < 0x2010 or 0x202A <= point < 0x202F or point == 0x3099 or point == 0x309A \
            or 0xFFF0 <= point < 0x10000 or point >= 0xF0000 or char in "\u3000\u3164\u2003":
        return "\\u{%x}" % point
    return char


def compress(cells, base):
    out = []
    at = 0
    while at < len(cells):
        def run(test):
            end = at
            while end < len(cells) and test(end):
                end += 1
            return end - at
        same = run(lambda i: i < len(base) and cells[i] == base[i]) if base else 0
        empty = run(lambda i: cells[i] == "")
        counting = run(lambda i: i > 0 and len(cells[i]) == 1 == len(cells[i - 1]) and ord(cells[i]) == ord(cells[i - 1]) + 1)
        if max(same, empty) >= 1 and max(same, empty) >= counting:
            n = max(same, empty)
            out.append(("=" if same >= empty else "-") + base36(n) + ";")
        elif counting > 2:
            n = counting
            out.append("+" + base36(n) + ";")
        else:
            n = 1
            text = "".join(map(spell, cells[at]))
            out.append(text if len(cells[at]) == 1 else "(" + text + ")")
        at += n
    return "".join(out)


def leads(codec):
    """Octets after which the decoder waits for more, as ranges."""
    import codecs
    waiting = []
    for octet in range(0x80, 0x100):
        try:
            text = codecs.getincrementaldecoder(codec)().decode(bytes([octet]))
        except UnicodeDecodeError:
            continue
        if text == "":
            waiting.append(octet)
    return ranges(waiting)


def ranges(numbers):
    out = []
    for n in numbers:
        if out and out[-1][1] == n - 1:
            out[-1][1] = n
        else:
            out.append([n, n])
    return " ".join("%x-%x" % tuple(pair) for pair in out)


def is_algorithmic(codec, point, octets):
    """The eight octets of a Hangul syllable, the four of GB 18030."""
    return octets is not None and (codec == "euc_kr" and len(octets) == 8 or codec == "gb18030" and len(octets) == 4)


def exceptions(codec, sequences, cells):
    reverse = {}
    for octets, text in zip(sequences, cells):
        if len(text) == 1:
            reverse.setdefault(ord(text), octets)
    out = []
    for point in list(range(0x80, 0xD800)) + list(range(0xE000, 0x110000)):
        octets = encoded(codec, point)
        if is_algorithmic(codec, point, octets):
            octets = None if point not in reverse else octets
        if octets != reverse.get(point):
            out.append("%x:%s" % (point, (octets or b"").hex()))
    for point in range(0x80):
        octets = encoded(codec, point)
        if octets != bytes([point]):
            out.append("%x:%s" % (point, (octets or b"").hex()))
    return " ".join(out)


def ascii_exceptions(codec):
    out = []
    for octet in range(0x80):
        text = decoded(codec, bytes([octet]))
        if text != chr(octet):
            out.append("%x:%s" % (octet, "%x" % ord(text) if text else ""))
    return " ".join(out)


def four_octets():
    """GB 18030: runs of four-octet sequences that map to consecutive code points of the BMP: first code point, first number, length."""
    runs = []
    for number in range(0, (0x84 - 0x81) * 12600 + 12600):
        octets = bytes([0x81 + number // 12600, 0x30 + number // 1260 % 10, 0x81 + number // 10 % 126, 0x30 + number % 10])
        try:
            point = ord(octets.decode("gb18030"))
        except UnicodeDecodeError:
            continue
        if runs and runs[-1][0] + runs[-1][2] == point and runs[-1][1] + runs[-1][2] == number:
            runs[-1][2] += 1
        else:
            runs.append([point, number, 1])
    return " ".join(".".join(map(base36, run)) for run in runs)


def main():
    tables = {}
    for room, names in ROOMS.items():
        parts = ["// Generated by src/tooling/record_multibyte.py with CPython %d.%d.%d. Do not edit.\n" % sys.version_info[:3],
                 "import type { TableData } from '../multibyte/tables.ts';\n"]
        for name in names:
            sequences = list(cell_order(name))
            cells = [decoded(name, octets) for octets in sequences]
            tables[name] = cells
            base = BASES.get(name)
            fields = [
                ("cells", compress(cells, tables.get(base))),
                ("exceptions", exceptions(name, sequences, cells)),
                ("ascii", ascii_exceptions(name)),
                ("leads", leads(name)),
            ]
            if name == "gb18030":
                fields.append(("runs", four_octets()))
            if base:
                fields.insert(0, ("base", base))
            body = "".join("  %s:\n    '%s',\n" % field for field in fields)
            parts.append("export const %s: TableData = {\n%s};\n" % (name, body))
        file = FOLDER / ("multibyte-%s.ts" % room)
        file.write_text("\n".join(parts), encoding="utf-8")
        print(file.name, file.stat().st_size)


main()
