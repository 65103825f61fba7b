# The mini-language of format(): float.


class F:
    def __float__(s): return 2.5


class Fl(float):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("f'{123456789.123:z0_.17n}'", lambda: f'{123456789.123:z0_.17n}')
attempt("f'{123456789.123:12_.17F}'", lambda: f'{123456789.123:12_.17F}')
attempt("f'{0.1:+012_.1f}'", lambda: f'{0.1:+012_.1f}')
attempt("f'{Fl(2.5): z0.10f}'", lambda: f'{Fl(2.5): z0.10f}')
attempt("format(0.0, 'z_.0%')", lambda: format(0.0, 'z_.0%'))
attempt("format(0.0, '^#.17E')", lambda: format(0.0, '^#.17E'))
attempt("format(1.0, '12,e')", lambda: format(1.0, '12,e'))
attempt("format(2.5, ' .10F')", lambda: format(2.5, ' .10F'))
attempt('f\'{float("inf"): ,.0}\'', lambda: f'{float("inf"): ,.0}')
attempt("format(123456789.123, '*>+#25_.3e')", lambda: format(123456789.123, '*>+#25_.3e'))
attempt("f'{2.5:日<z025.0e}'", lambda: f'{2.5:日<z025.0e}')
attempt("f'{123456789.123:*=.1f}'", lambda: f'{123456789.123:*=.1f}')
attempt("format(1e16, '0.17g')", lambda: format(1e16, '0.17g'))
attempt("f'{0.1: 25,F}'", lambda: f'{0.1: 25,F}')
attempt("f'{1e300:#,.17G}'", lambda: f'{1e300:#,.17G}')
attempt('f\'{float("inf"):> z_%}\'', lambda: f'{float("inf"):> z_%}')
attempt("format(2.5, '0^ 25%')", lambda: format(2.5, '0^ 25%'))
attempt("format(0.1, '+#025.1e')", lambda: format(0.1, '+#025.1e'))
attempt("format(1e16, ' #.1f')", lambda: format(1e16, ' #.1f'))
attempt("f'{3.14159:+0_e}'", lambda: f'{3.14159:+0_e}')
attempt("format(0.1, '-e')", lambda: format(0.1, '-e'))
attempt("f'{2.5:>#_.10%}'", lambda: f'{2.5:>#_.10%}')
attempt("f'{3.14159:>25.3G}'", lambda: f'{3.14159:>25.3G}')
attempt("f'{3.14159:-.1f}'", lambda: f'{3.14159:-.1f}')
attempt("format(123456789.123, '+#5n')", lambda: format(123456789.123, '+#5n'))
attempt("format(0.0, '_g')", lambda: format(0.0, '_g'))
attempt("f'{-0.0:<z25_.1n}'", lambda: f'{-0.0:<z25_.1n}')
attempt("f'{2.5:12.17g}'", lambda: f'{2.5:12.17g}')
attempt("f'{2.5:日=z_.0n}'", lambda: f'{2.5:日=z_.0n}')
attempt("f'{2.5:-5_F}'", lambda: f'{2.5:-5_F}')
attempt("format(123456789.123, '-z0G')", lambda: format(123456789.123, '-z0G'))
attempt("format(-0.0, '05.1G')", lambda: format(-0.0, '05.1G'))
attempt("format(float('nan'), '<e')", lambda: format(float('nan'), '<e'))
attempt("f'{-1.5:>-.0F}'", lambda: f'{-1.5:>-.0F}')
attempt("format(float('-inf'), '12E')", lambda: format(float('-inf'), '12E'))
attempt("format(1e-320, '+z#.17F')", lambda: format(1e-320, '+z#.17F'))
attempt("format(0.1, '*>-#25,.0%')", lambda: format(0.1, '*>-#25,.0%'))
attempt("format(float('nan'), ' #_.17f')", lambda: format(float('nan'), ' #_.17f'))
attempt("f'{1.0:z#25_.1}'", lambda: f'{1.0:z#25_.1}')
attempt("f'{5e-324:*= z012.1f}'", lambda: f'{5e-324:*= z012.1f}')
attempt("format(0.0, '_.0E')", lambda: format(0.0, '_.0E'))
attempt("format(1e16, '<5.10%')", lambda: format(1e16, '<5.10%'))
attempt("f'{1.0:0> 25_F}'", lambda: f'{1.0:0> 25_F}')
attempt("f'{2.5: .0e}'", lambda: f'{2.5: .0e}')
attempt("f'{123456789.123:-#05_.0n}'", lambda: f'{123456789.123:-#05_.0n}')
attempt("format(1e300, '-#.1f')", lambda: format(1e300, '-#.1f'))
attempt("f'{0.0:<z12F}'", lambda: f'{0.0:<z12F}')
attempt('f\'{float("nan"):+_G}\'', lambda: f'{float("nan"):+_G}')
attempt("f'{2.5:^-12_.10n}'", lambda: f'{2.5:^-12_.10n}')
attempt("format(1.0, '*=-025.10%')", lambda: format(1.0, '*=-025.10%'))
attempt("f'{123456789.123:+0.1%}'", lambda: f'{123456789.123:+0.1%}')
attempt("f'{-1.5:25,.3%}'", lambda: f'{-1.5:25,.3%}')
attempt("f'{0.1:z_.10%}'", lambda: f'{0.1:z_.10%}')
attempt("f'{-0.0: 0,.1n}'", lambda: f'{-0.0: 0,.1n}')
attempt("format(5e-324, 'z#.10E')", lambda: format(5e-324, 'z#.10E'))
attempt("format(123456789.123, ' 05,.10n')", lambda: format(123456789.123, ' 05,.10n'))
attempt("format(123456789.123, 'z#0,')", lambda: format(123456789.123, 'z#0,'))
attempt("f'{2.5:日<z,.0g}'", lambda: f'{2.5:日<z,.0g}')
attempt("format(2.5, 'z#12F')", lambda: format(2.5, 'z#12F'))
attempt("format(float('nan'), '0>0.0e')", lambda: format(float('nan'), '0>0.0e'))
