import sys


def bytes_per_character(character):
    return sys.getsizeof(character * 11) - sys.getsizeof(character * 10)


for character in ('n', 'é', '螺', '🔩'):
    print(character, bytes_per_character(character))

print(sys.getsizeof('n' * 1000), sys.getsizeof('n' * 999 + '🔩'))
