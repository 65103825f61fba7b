import sys
size = sys.getsizeof

a, b, c = 1, 2, 3
ways = {
    'display of names': [a, b, c],
    'display of constants': [11, 22, 33],
    'two constants': [11, 22],
    'comprehension': [x for x in range(3)],
    'list(range)': list(range(3)),
    'list(tuple)': list((1, 2, 3)),
    'list(list)': list([1, 2, 3]),
    'list(set)': list({1, 2, 3}),
    'list(dict)': list({1: 1, 2: 2, 3: 3}),
    'list(str)': list('abc'),
    'list(map)': list(map(abs, [1, 2, 3])),
    'list(generator)': list(x for x in (1, 2, 3)),
    'repeat': [0] * 3,
    'concat': [1] + [2, 3],
    'slice': [1, 2, 3, 4][:3],
    'copy': [1, 2, 3].copy(),
    'full slice': [1, 2, 3][:],
    'sorted': sorted((3, 1, 2)),
    'star': [*(1, 2, 3)],
    'star and items': [0, *(1, 2)],
    'unpack': None,
}
first, *ways['unpack'] = 0, 1, 2, 3
for name, l in ways.items():
    print(f'{name:22}', len(l), size(l))
