# What a class may be called: its name has to have an encoding.
class Plain:
    pass


for name in ('Other', 'Größe', '', 'a b', 'nul\0', 'lone\udc80', '\ud800', 7, b'bytes'):
    try:
        Plain.__name__ = name
    except (TypeError, ValueError) as error:
        print('set', ascii(name), type(error).__name__, error)
    else:
        print('set', ascii(Plain.__name__), ascii(repr(Plain)))
    try:
        made = type(name, (), {})
    except (TypeError, ValueError) as error:
        print('made', ascii(name), type(error).__name__, error)
    else:
        print('made', ascii(made.__name__), ascii(repr(made)))
    try:
        Plain.__qualname__ = name
    except (TypeError, ValueError) as error:
        print('qualified', ascii(name), type(error).__name__, error)
    else:
        print('qualified', ascii(Plain.__qualname__), ascii(Plain.__name__))
try:
    del Plain.__name__
except TypeError as error:
    print(error)
try:
    int.__name__ = 'integer'
except TypeError as error:
    print(error)
