import sys


def compiled(source):
    return eval(source)  # a unit of its own each time


def ask(what, first, second):
    print(f'{what:24}{first == second!s:6}{first is second}')


print(f'{"":24}{"==":6}is')
ask('like a name', compiled("'blue_lamp'"), compiled("'blue_lamp'"))
ask('with a space', compiled("'blue lamp'"), compiled("'blue lamp'"))
ask('long, like a name', compiled(repr('x' * 5000)), compiled(repr('x' * 5000)))
ask('made at run time', '_'.join(['blue', 'lamp']), '_'.join(['blue', 'lamp']))
one = sys.intern(' '.join(['blue', 'lamp']))
two = sys.intern(' '.join(['blue', 'lamp']))
ask('interned by hand', one, two)
