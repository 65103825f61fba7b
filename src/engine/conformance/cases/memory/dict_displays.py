import sys
size = sys.getsizeof

for n in range(1, 26):
    text = '{' + ', '.join(f'"k{i}": {i}' for i in range(n)) + '}'
    numbers = '{' + ', '.join(f'{i}: {i}' for i in range(n)) + '}'
    print(n, size(eval(text)), size(eval(numbers)), size(eval('dict(' + text[1:-1].replace('"', '').replace(':', '=') + ')')))
print(size({}), size({'a': 1, 2: 2}), size({1: 1, 'b': 2}), size({None: 0}))
