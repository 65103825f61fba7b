# The mini-language of format(): mixed.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


class Fl(float):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("format(1.0, '+012.1%')", lambda: format(1.0, '+012.1%'))
attempt("f'{1e300:= #0,.10e}'", lambda: f'{1e300:= #0,.10e}')
attempt("f'{-2**63-1:日< 12.17n}'", lambda: f'{-2**63-1:日< 12.17n}')
attempt("f'{Fl(2.5):#25.3c}'", lambda: f'{Fl(2.5):#25.3c}')
attempt("format(0.1, ' 0.17e')", lambda: format(0.1, ' 0.17e'))
attempt("format(complex(1.5,-2), '>#.3G')", lambda: format(complex(1.5,-2), '>#.3G'))
attempt("f'{I(2):-25_b}'", lambda: f'{I(2):-25_b}')
attempt("f'{None:#5.0e}'", lambda: f'{None:#5.0e}')
attempt("format('😀x', '日^.3g')", lambda: format('😀x', '日^.3g'))
attempt("format(-256, '日<+#_s')", lambda: format(-256, '日<+#_s'))
attempt("format(1j, ' 25.1s')", lambda: format(1j, ' 25.1s'))
attempt("format(3, '> #0.17e')", lambda: format(3, '> #0.17e'))
attempt("format(Fl(2.5), '+5.10g')", lambda: format(Fl(2.5), '+5.10g'))
attempt('f\'{"ŉǆ":05.3F}\'', lambda: f'{"ŉǆ":05.3F}')
attempt('f\'{"  x  ":+0,.1d}\'', lambda: f'{"  x  ":+0,.1d}')
attempt("format(2**63, '<+#.10n')", lambda: format(2**63, '<+#.10n'))
attempt("f'{5:<05%}'", lambda: f'{5:<05%}')
attempt("format('Hello World', '<-012_.0e')", lambda: format('Hello World', '<-012_.0e'))
attempt("format(0.00001234, ' 05.1F')", lambda: format(0.00001234, ' 05.1F'))
attempt("format(Fl(2.5), '-#_G')", lambda: format(Fl(2.5), '-#_G'))
attempt("format(3, '=#25_.17e')", lambda: format(3, '=#25_.17e'))
attempt("f'{Fl(2.5):>-25.3x}'", lambda: f'{Fl(2.5):>-25.3x}')
attempt("format(-3, '=-25,.1f')", lambda: format(-3, '=-25,.1f'))
attempt("format(5, '#05,.0x')", lambda: format(5, '#05,.0x'))
attempt("format('a', '12.17g')", lambda: format('a', '12.17g'))
attempt("f'{2.5:0^ 012.10n}'", lambda: f'{2.5:0^ 012.10n}')
attempt("format(0.00001234, '日>05.0E')", lambda: format(0.00001234, '日>05.0E'))
attempt("f'{1:+25.1x}'", lambda: f'{1:+25.1x}')
attempt("format(None, '0<12_F')", lambda: format(None, '0<12_F'))
attempt("format(Fl(2.5), '0G')", lambda: format(Fl(2.5), '0G'))
attempt("format(None, '日=12.0n')", lambda: format(None, '日=12.0n'))
attempt("format(float('-inf'), '5.17c')", lambda: format(float('-inf'), '5.17c'))
attempt("f'{1e300:日>-#.1%}'", lambda: f'{1e300:日>-#.1%}')
attempt("f'{2:025_.10f}'", lambda: f'{2:025_.10f}')
attempt("f'{255:+12X}'", lambda: f'{255:+12X}')
attempt("f'{2**64:0> #12G}'", lambda: f'{2**64:0> #12G}')
attempt("format('a', '_.10E')", lambda: format('a', '_.10E'))
attempt("f'{123456789.123:25_E}'", lambda: f'{123456789.123:25_E}')
attempt("format(In(5), '*^+5_.3b')", lambda: format(In(5), '*^+5_.3b'))
attempt("format(float('nan'), ' #05,n')", lambda: format(float('nan'), ' #05,n'))
attempt("format(None, '+_.3f')", lambda: format(None, '+_.3f'))
attempt("format('abc', '0=+.1e')", lambda: format('abc', '0=+.1e'))
attempt("format('ß', '0<+12,.17G')", lambda: format('ß', '0<+12,.17G'))
attempt("format(1e-7, '#.0%')", lambda: format(1e-7, '#.0%'))
attempt("format(2**63-1, '0=+12.0g')", lambda: format(2**63-1, '0=+12.0g'))
attempt("format(1.0, '-025_.1e')", lambda: format(1.0, '-025_.1e'))
attempt("format(complex(1.5,-2), '=25.17X')", lambda: format(complex(1.5,-2), '=25.17X'))
attempt('f\'{"  x  ":^025_.0X}\'', lambda: f'{"  x  ":^025_.0X}')
attempt("format(1e300, '25X')", lambda: format(1e300, '25X'))
attempt("f'{0:*=#.17x}'", lambda: f'{0:*=#.17x}')
attempt("f'{2**64:05,.1%}'", lambda: f'{2**64:05,.1%}')
attempt("format(2**64, '*>+.17F')", lambda: format(2**64, '*>+.17F'))
attempt('f\'{"😀x":+_G}\'', lambda: f'{"😀x":+_G}')
attempt("format(-256, '5,')", lambda: format(-256, '5,'))
attempt("format(I(2), '+#05.10X')", lambda: format(I(2), '+#05.10X'))
attempt("format(2.5, '0.10%')", lambda: format(2.5, '0.10%'))
attempt("format(0.1, '05_.1o')", lambda: format(0.1, '05_.1o'))
attempt("format(10, '>x')", lambda: format(10, '>x'))
attempt("format(-2**63, '#.3G')", lambda: format(-2**63, '#.3G'))
attempt('f\'{"a,b,,c": #12G}\'', lambda: f'{"a,b,,c": #12G}')
