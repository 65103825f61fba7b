# The mini-language of format(): mixed.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("format('a', '+5o')", lambda: format('a', '+5o'))
attempt("format(False, '5.1F')", lambda: format(False, '5.1F'))
attempt("f'{False:0^+#012.17g}'", lambda: f'{False:0^+#012.17g}')
attempt("f'{1e-7:+#12,d}'", lambda: f'{1e-7:+#12,d}')
attempt("format(0.0, ' ,.3f')", lambda: format(0.0, ' ,.3f'))
attempt("format(0.0, '#25.3E')", lambda: format(0.0, '#25.3E'))
attempt("format(I(-1), '0= 12.0x')", lambda: format(I(-1), '0= 12.0x'))
attempt("format(2**63, '*>+#.3E')", lambda: format(2**63, '*>+#.3E'))
attempt("f'{-1.5:#5.0x}'", lambda: f'{-1.5:#5.0x}')
attempt("format(123456789.123, '.3n')", lambda: format(123456789.123, '.3n'))
attempt("format(2**63, '>+0.1o')", lambda: format(2**63, '>+0.1o'))
attempt("format(-1234567.891, '.3c')", lambda: format(-1234567.891, '.3c'))
attempt("format('😀x', '= 12g')", lambda: format('😀x', '= 12g'))
attempt("f'{1.7976931348623157e308:#%}'", lambda: f'{1.7976931348623157e308:#%}')
attempt("f'{-1.5:#25.0e}'", lambda: f'{-1.5:#25.0e}')
attempt("format(5, '+#25.3o')", lambda: format(5, '+#25.3o'))
attempt("format('İI', '_.0s')", lambda: format('İI', '_.0s'))
attempt("format(-2**31, '日>+#25F')", lambda: format(-2**31, '日>+#25F'))
attempt("format(1, '=+05,x')", lambda: format(1, '=+05,x'))
attempt("format(10, '>-25.10G')", lambda: format(10, '>-25.10G'))
attempt("format(10**30, '+0_g')", lambda: format(10**30, '+0_g'))
attempt("format('', '<-5.3F')", lambda: format('', '<-5.3F'))
attempt("format(I(-1), ' 12b')", lambda: format(I(-1), ' 12b'))
attempt("format(-1.5, '^-#.17%')", lambda: format(-1.5, '^-#.17%'))
attempt("format(0.00001234, '+0.10x')", lambda: format(0.00001234, '+0.10x'))
attempt("format('İI', '.0F')", lambda: format('İI', '.0F'))
attempt("f'{-10**25:+0.10s}'", lambda: f'{-10**25:+0.10s}')
attempt("f'{-2**31:-12e}'", lambda: f'{-2**31:-12e}')
attempt("f'{2.5:25_F}'", lambda: f'{2.5:25_F}')
attempt("format(0.00001234, '-#025.3b')", lambda: format(0.00001234, '-#025.3b'))
attempt("format(True, '0= _.3d')", lambda: format(True, '0= _.3d'))
attempt("f'{10**30:-12_f}'", lambda: f'{10**30:-12_f}')
attempt("f'{256:*= 025.0o}'", lambda: f'{256:*= 025.0o}')
attempt("format(1, '0> 25_x')", lambda: format(1, '0> 25_x'))
attempt("format(True, '日=#05G')", lambda: format(True, '日=#05G'))
attempt("f'{100:+012b}'", lambda: f'{100:+012b}')
attempt("f'{10**20:-#_.17g}'", lambda: f'{10**20:-#_.17g}')
attempt("format('a,b,,c', '-025,.10o')", lambda: format('a,b,,c', '-025,.10o'))
attempt('f\'{"a":-#25c}\'', lambda: f'{"a":-#25c}')
attempt("format(2**63, '-12.1X')", lambda: format(2**63, '-12.1X'))
attempt("format(complex(1.5,-2), '>+#05_.3X')", lambda: format(complex(1.5,-2), '>+#05_.3X'))
attempt("f'{1e-7:-12,.10b}'", lambda: f'{1e-7:-12,.10b}')
attempt("f'{1.7976931348623157e308:#.3X}'", lambda: f'{1.7976931348623157e308:#.3X}')
attempt("format(False, '#_.17e')", lambda: format(False, '#_.17e'))
attempt("format(3, '0^0.17G')", lambda: format(3, '0^0.17G'))
attempt("f'{-1e308:05o}'", lambda: f'{-1e308:05o}')
attempt("format('a,b,,c', '日>-#5.3F')", lambda: format('a,b,,c', '日>-#5.3F'))
attempt("format('abc', '*>.3s')", lambda: format('abc', '*>.3s'))
attempt("f'{255:>#5G}'", lambda: f'{255:>#5G}')
attempt('f\'{float("-inf"):#25_f}\'', lambda: f'{float("-inf"):#25_f}')
attempt("format(5, '<12d')", lambda: format(5, '<12d'))
attempt("format(100, '+#,.10F')", lambda: format(100, '+#,.10F'))
attempt("format(1e16, '*>-#.10g')", lambda: format(1e16, '*>-#.10g'))
attempt("f'{-1:*<.3G}'", lambda: f'{-1:*<.3G}')
attempt("format('a', '.17c')", lambda: format('a', '.17c'))
attempt('f\'{"a": 12s}\'', lambda: f'{"a": 12s}')
attempt("format(5, '25_.0n')", lambda: format(5, '25_.0n'))
attempt("format(3.14159, '> 25_.17E')", lambda: format(3.14159, '> 25_.17E'))
attempt("format(2**63, ' 5.0n')", lambda: format(2**63, ' 5.0n'))
attempt('f\'{"😀x":+.1o}\'', lambda: f'{"😀x":+.1o}')
