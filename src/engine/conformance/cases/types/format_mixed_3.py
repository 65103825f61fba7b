# The mini-language of format(): mixed.


class In(int):
    pass


class Fl(float):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("f'{1.7976931348623157e308:_.3o}'", lambda: f'{1.7976931348623157e308:_.3o}')
attempt("format('  x  ', '25_.17c')", lambda: format('  x  ', '25_.17c'))
attempt("format(1.7976931348623157e308, '25_.3o')", lambda: format(1.7976931348623157e308, '25_.3o'))
attempt("format('😀x', '0>+#5,b')", lambda: format('😀x', '0>+#5,b'))
attempt("f'{1e-320:^ 5.17c}'", lambda: f'{1e-320:^ 5.17c}')
attempt("format(0.1, '0<25e')", lambda: format(0.1, '0<25e'))
attempt("format(0.00001234, '*=+#12.1%')", lambda: format(0.00001234, '*=+#12.1%'))
attempt("f'{1e300:*=+025_.0x}'", lambda: f'{1e300:*=+025_.0x}')
attempt("format(100, '^#012.3F')", lambda: format(100, '^#012.3F'))
attempt("format(5e-324, '日^#12,.17d')", lambda: format(5e-324, '日^#12,.17d'))
attempt('f\'{float("inf"):0.17f}\'', lambda: f'{float("inf"):0.17f}')
attempt("format(10**20, '-25.0F')", lambda: format(10**20, '-25.0F'))
attempt("format(0, '<-#')", lambda: format(0, '<-#'))
attempt("format('😀x', ' #0.0c')", lambda: format('😀x', ' #0.0c'))
attempt("format(123456789, '#012_.10c')", lambda: format(123456789, '#012_.10c'))
attempt("format('abc', '<+25c')", lambda: format('abc', '<+25c'))
attempt("f'{1: 0.3s}'", lambda: f'{1: 0.3s}')
attempt('f\'{"abc":-25.3X}\'', lambda: f'{"abc":-25.3X}')
attempt("format(Fl(2.5), '=-0.3x')", lambda: format(Fl(2.5), '=-0.3x'))
attempt("format('a', '=+5d')", lambda: format('a', '=+5d'))
attempt('f\'{"": .3n}\'', lambda: f'{"": .3n}')
attempt("format(-10**25, '<#5.17F')", lambda: format(-10**25, '<#5.17F'))
attempt("format(-1.5, '*>#_.3f')", lambda: format(-1.5, '*>#_.3f'))
attempt("f'{-256:-#012,.0X}'", lambda: f'{-256:-#012,.0X}')
attempt("f'{123456789.123:-.10E}'", lambda: f'{123456789.123:-.10E}')
attempt("f'{-1:12,.3c}'", lambda: f'{-1:12,.3c}')
attempt("format(1j, '<-012.3f')", lambda: format(1j, '<-012.3f'))
attempt('f\'{"Hello World":#.0x}\'', lambda: f'{"Hello World":#.0x}')
attempt("format(False, '<-#5,e')", lambda: format(False, '<-#5,e'))
attempt("f'{complex(1.5,-2):+0c}'", lambda: f'{complex(1.5,-2):+0c}')
attempt("format(2**63-1, '*^+#05c')", lambda: format(2**63-1, '*^+#05c'))
attempt("format('  x  ', '*=#0_b')", lambda: format('  x  ', '*=#0_b'))
attempt("f'{0:#012_.1g}'", lambda: f'{0:#012_.1g}')
attempt("format('Hello World', '^ 5g')", lambda: format('Hello World', '^ 5g'))
attempt("format(float('-inf'), '日= 0_x')", lambda: format(float('-inf'), '日= 0_x'))
attempt("format(In(5), '= b')", lambda: format(In(5), '= b'))
attempt("f'{True:日=12.17E}'", lambda: f'{True:日=12.17E}')
attempt("f'{256:+.0n}'", lambda: f'{256:+.0n}')
attempt('f\'{"a":-#0_o}\'', lambda: f'{"a":-#0_o}')
attempt("f'{-2**31:25%}'", lambda: f'{-2**31:25%}')
attempt("f'{0:<+#5.1e}'", lambda: f'{0:<+#5.1e}')
attempt("f'{1e300:*>.1e}'", lambda: f'{1e300:*>.1e}')
attempt("format(1.0, '0_.1o')", lambda: format(1.0, '0_.1o'))
attempt("f'{1e-7:+_.17g}'", lambda: f'{1e-7:+_.17g}')
attempt("format(1.7976931348623157e308, '-5.1s')", lambda: format(1.7976931348623157e308, '-5.1s'))
attempt("format('', '25G')", lambda: format('', '25G'))
attempt('f\'{"a":+0.10g}\'', lambda: f'{"a":+0.10g}')
attempt("f'{-2**31: 5.17F}'", lambda: f'{-2**31: 5.17F}')
attempt("format('😀x', '0%')", lambda: format('😀x', '0%'))
attempt("format(2, '*>0.17d')", lambda: format(2, '*>0.17d'))
attempt("format(3.14159, ' 012x')", lambda: format(3.14159, ' 012x'))
attempt("format(123456789, '+.10G')", lambda: format(123456789, '+.10G'))
attempt("f'{-10**25:+_.1E}'", lambda: f'{-10**25:+_.1E}')
attempt("f'{-1.5:0^-,.17}'", lambda: f'{-1.5:0^-,.17}')
attempt("format('ß', '_.3b')", lambda: format('ß', '_.3b'))
attempt("f'{100:#0_.0e}'", lambda: f'{100:#0_.0e}')
attempt("f'{2**64:0^ 012_.0G}'", lambda: f'{2**64:0^ 012_.0G}')
attempt("format(Fl(2.5), ' #0,.17g')", lambda: format(Fl(2.5), ' #0,.17g'))
attempt("format(1, '+#5,d')", lambda: format(1, '+#5,d'))
attempt("format('\\n', '>,.17F')", lambda: format('\n', '>,.17F'))
