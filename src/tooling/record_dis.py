"""Records what `dis` lists for every oracle program: one hash for each, in src/engine/conformance/dis-hashes. Run with CPython 3.13.0:

    python3.13 -W ignore src/tooling/record_dis.py

Addresses are left out; members of frozensets are sorted as text, because their order is that of the hashes.
"""

import dis
import hashlib
import io
import pathlib
import re
import sys

assert sys.version_info[:3] == (3, 13, 0), sys.version
conformance = pathlib.Path(__file__).parent.parent / 'engine' / 'conformance'
cases = conformance / 'cases'


def normal(text):
    text = re.sub(r'0x[0-9a-f]+', '0x0', text)
    return re.sub(
        r'frozenset\(\{(.*?)\}\)',
        lambda m: 'frozenset({' + ', '.join(sorted(m[1].split(', '))) + '})',
        text,
    )


lines = []
for path in sorted(cases.rglob('*.py')):
    name = path.relative_to(cases).as_posix()
    out = io.StringIO()
    dis.dis(compile(path.read_text(encoding='utf-8'), name, 'exec'), file=out)
    data = normal(out.getvalue()).encode('utf-8', 'surrogatepass')
    lines.append(f'{hashlib.sha256(data).hexdigest()[:16]} {name}\n')
(conformance / 'dis-hashes').write_text(''.join(lines))
