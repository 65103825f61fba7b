# Prints, for each Python file named on standard input, one JSON line: the hash of every top-level
# statement's ast.dump with attributes, or the error. Read by src/tooling/check-parser.ts.
import ast
import hashlib
import json
import sys
import warnings

warnings.simplefilter('ignore')
sys.setrecursionlimit(20000)
for name in sys.stdin.read().split('\n'):
    if not name:
        continue
    with open(name, 'rb') as file:
        source = file.read()
    try:
        tree = ast.parse(source, name)
    except (SyntaxError, ValueError, MemoryError) as error:
        print(json.dumps({'file': name, 'error': f'{type(error).__name__}: {error.args[0]}'}))
        continue
    hashes = [
        hashlib.md5(ast.dump(node, include_attributes=True).encode('utf-8', 'surrogatepass')).hexdigest()
        for node in tree.body
    ]
    print(json.dumps({'file': name, 'hashes': hashes}))
