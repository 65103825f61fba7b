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


attempt("f'{5e-324:25_.10}'", lambda: f'{5e-324:25_.10}')
attempt("format(float('nan'), '日>#25_.17E')", lambda: format(float('nan'), '日>#25_.17E'))
attempt("format(float('-inf'), '#12.0n')", lambda: format(float('-inf'), '#12.0n'))
attempt("format(2.5, ' #.1e')", lambda: format(2.5, ' #.1e'))
attempt("format(1e300, ' #5,n')", lambda: format(1e300, ' #5,n'))
attempt('f\'{float("-inf"):*>F}\'', lambda: f'{float("-inf"):*>F}')
attempt("format(1e300, '+z.17')", lambda: format(1e300, '+z.17'))
attempt("format(float('-inf'), '^+z#5_.0%')", lambda: format(float('-inf'), '^+z#5_.0%'))
attempt("format(3.14159, 'g')", lambda: format(3.14159, 'g'))
attempt("f'{Fl(2.5):+012_.17g}'", lambda: f'{Fl(2.5):+012_.17g}')
attempt("f'{0.1:+0,.3E}'", lambda: f'{0.1:+0,.3E}')
attempt("format(1e16, '0>5.10')", lambda: format(1e16, '0>5.10'))
attempt("f'{1e-320:+012_.1n}'", lambda: f'{1e-320:+012_.1n}')
attempt("format(5e-324, ' z0,.0G')", lambda: format(5e-324, ' z0,.0G'))
attempt("f'{1.0:<+#12.0G}'", lambda: f'{1.0:<+#12.0G}')
attempt("format(-0.0, '0<+z.1e')", lambda: format(-0.0, '0<+z.1e'))
attempt("f'{3.14159:#_.1n}'", lambda: f'{3.14159:#_.1n}')
attempt("format(1e300, '-z#5.3')", lambda: format(1e300, '-z#5.3'))
attempt("format(-1e308, '+z012e')", lambda: format(-1e308, '+z012e'))
attempt("format(float('-inf'), 'z0.1e')", lambda: format(float('-inf'), 'z0.1e'))
attempt("format(1e300, '-05.3e')", lambda: format(1e300, '-05.3e'))
attempt("f'{-1e308:+#.10f}'", lambda: f'{-1e308:+#.10f}')
attempt("format(0.1, '025,.3n')", lambda: format(0.1, '025,.3n'))
attempt("format(Fl(2.5), '#5f')", lambda: format(Fl(2.5), '#5f'))
attempt("format(2.5, '日=12.1E')", lambda: format(2.5, '日=12.1E'))
attempt("format(float('inf'), '^+z#f')", lambda: format(float('inf'), '^+z#f'))
attempt("f'{Fl(2.5):-z#012g}'", lambda: f'{Fl(2.5):-z#012g}')
attempt("format(1e16, '0^-#5.3g')", lambda: format(1e16, '0^-#5.3g'))
attempt("format(-1.5, '日=+#012_.17e')", lambda: format(-1.5, '日=+#012_.17e'))
attempt("format(-1.5, 'z5F')", lambda: format(-1.5, 'z5F'))
attempt("f'{3.14159: z#012,.0n}'", lambda: f'{3.14159: z#012,.0n}')
attempt("format(3.14159, '-#0_.3g')", lambda: format(3.14159, '-#0_.3g'))
attempt("format(1e300, '< 25,.10g')", lambda: format(1e300, '< 25,.10g'))
attempt("format(123456789.123, ' z_.10')", lambda: format(123456789.123, ' z_.10'))
attempt("format(float('-inf'), 'z#.10')", lambda: format(float('-inf'), 'z#.10'))
attempt("f'{1e300:#025G}'", lambda: f'{1e300:#025G}')
attempt("format(123456789.123, '-z12,.10n')", lambda: format(123456789.123, '-z12,.10n'))
attempt("format(5e-324, '0^#05_e')", lambda: format(5e-324, '0^#05_e'))
attempt("format(2.5, ' 5_.17F')", lambda: format(2.5, ' 5_.17F'))
attempt("format(1e300, '12_g')", lambda: format(1e300, '12_g'))
attempt("format(float('-inf'), '>12_')", lambda: format(float('-inf'), '>12_'))
attempt("format(2.5, '-5,.17n')", lambda: format(2.5, '-5,.17n'))
attempt("format(Fl(2.5), '0f')", lambda: format(Fl(2.5), '0f'))
attempt("f'{-0.0:0= z5.0}'", lambda: f'{-0.0:0= z5.0}')
attempt("f'{1e-320:>+.1e}'", lambda: f'{1e-320:>+.1e}')
attempt("format(2.5, ' 12_e')", lambda: format(2.5, ' 12_e'))
attempt("format(2.5, '*=-25,.3g')", lambda: format(2.5, '*=-25,.3g'))
attempt("f'{2.5:*>#0_.0}'", lambda: f'{2.5:*>#0_.0}')
attempt("format(float('nan'), '0<+25,.0e')", lambda: format(float('nan'), '0<+25,.0e'))
attempt("f'{-0.0:*<+z0f}'", lambda: f'{-0.0:*<+z0f}')
attempt("format(3.14159, '-12.0e')", lambda: format(3.14159, '-12.0e'))
attempt("format(123456789.123, ' 5,.1G')", lambda: format(123456789.123, ' 5,.1G'))
attempt("format(-1.5, '^+25.1G')", lambda: format(-1.5, '^+25.1G'))
attempt("format(float('inf'), '*<+#12_.17%')", lambda: format(float('inf'), '*<+#12_.17%'))
attempt("format(2.5, '+25f')", lambda: format(2.5, '+25f'))
attempt('f\'{float("nan"):-z.1n}\'', lambda: f'{float("nan"):-z.1n}')
attempt("f'{1e16: 0_%}'", lambda: f'{1e16: 0_%}')
attempt("format(1.0, '-#25_f')", lambda: format(1.0, '-#25_f'))
attempt("format(0.1, '0^+012')", lambda: format(0.1, '0^+012'))
attempt("f'{0.0:-E}'", lambda: f'{0.0:-E}')
