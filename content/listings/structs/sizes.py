import sys

for value in (7, 2.5, '', 'nut', [], ['nut'], (), ('nut',), {}, {'nut': 1}):
    print(f'{value!r:12}', sys.getsizeof(value))
