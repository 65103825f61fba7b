# Records what CPython 3.13 makes of the snippets in src/engine/parser/fixtures.
#
# Run with python3.13 src/tooling/record_parser.py. Reads good.txt and bad.txt (one snippet to a line),
# writes trees.json (ast.dump with attributes), errors.json (the attributes of the SyntaxError) and
# warnings.json (SyntaxWarnings) with the version. A good snippet must parse, a bad one must not. Also
# what `python -m tokenize` and `python -m ast` print for sample.py.
import ast
import json
import pathlib
import subprocess
import sys
import warnings

FOLDER = pathlib.Path(__file__).parent.parent / 'engine/parser/fixtures'
VERSION = sys.version.split()[0]


def snippets(name):
    lines = (FOLDER / name).read_text().split('\n')
    return [line.translate({ord('⏎'): '\n', ord('⇥'): '\t', ord('␌'): '\f'})
            for line in lines if line and not line.startswith('# One ')]


def error_of(source):
    try:
        ast.parse(source, '<snippet>')
    except SyntaxError as error:
        return {
            'type': type(error).__name__, 'message': error.msg, 'lineno': error.lineno,
            'offset': error.offset, 'endLineno': error.end_lineno, 'endOffset': error.end_offset,
            'text': error.text,
        }
    return None


def dump_of(source):
    return ast.dump(ast.parse(source, '<snippet>'), include_attributes=True)


def warnings_of(source):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter('always')
        ast.parse(source, '<snippet>')
    return [{'category': w.category.__name__, 'message': str(w.message), 'lineno': w.lineno} for w in caught]


def write(name, cases):
    text = ',\n'.join(json.dumps(case, ensure_ascii=False) for case in cases)
    (FOLDER / name).write_text(f'{{"python": "{VERSION}", "cases": [\n{text}\n]}}\n')


def main():
    good = snippets('good.txt')
    bad = snippets('bad.txt')
    warned = snippets('warned.txt')
    for source in good + warned:
        assert error_of(source) is None, (source, error_of(source))
    for source in bad:
        assert error_of(source) is not None, source
    warnings.simplefilter('ignore')
    write('trees.json', [{'source': source, 'dump': dump_of(source)} for source in good])
    write('errors.json', [{'source': source, 'error': error_of(source)} for source in bad])
    write('warnings.json', [{'source': source, 'warnings': warnings_of(source)} for source in warned])
    for module in ('tokenize', 'ast'):
        command = [sys.executable, '-m', module, str(FOLDER / 'sample.py')]
        printed = subprocess.run(command, capture_output=True, check=True, encoding='utf-8').stdout
        (FOLDER / f'sample.{module}.txt').write_text(printed, encoding='utf-8')
    print(len(good), 'trees,', len(bad), 'errors,', len(warned), 'with warnings')


if __name__ == '__main__':
    main()
