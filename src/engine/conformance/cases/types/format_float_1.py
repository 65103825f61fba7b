# The mini-language of format(): float.


class F:
    def __float__(s): return 2.5


class Fl(float):
    pass


def attempt(label, f):
    outcome = None
    try:
        outcome = f()
        kind = type(outcome).__name__
    except (TypeError, ValueError, ArithmeticError, LookupError) as e:
        kind, outcome = 'error', e
    except Exception as e:
        kind, outcome = 'other error', e
    print(f'{label:<40} {kind}: {str(outcome)[:250]!r}')


attempt("f'{0.0:05,.0G}'", lambda: f'{0.0:05,.0G}')
attempt("format(1e300, '>012,.17e')", lambda: format(1e300, '>012,.17e'))
attempt("format(1.0, '日=z#0_%')", lambda: format(1.0, '日=z#0_%'))
attempt("format(123456789.123, '日=0G')", lambda: format(123456789.123, '日=0G'))
attempt("format(5e-324, ' 12.10')", lambda: format(5e-324, ' 12.10'))
attempt("format(float('nan'), '0=0_.17f')", lambda: format(float('nan'), '0=0_.17f'))
attempt("format(float('nan'), '日>025e')", lambda: format(float('nan'), '日>025e'))
attempt("format(0.1, '>-.1%')", lambda: format(0.1, '>-.1%'))
attempt("format(5e-324, '>-#,.17e')", lambda: format(5e-324, '>-#,.17e'))
attempt("format(-1e308, ' 0.0F')", lambda: format(-1e308, ' 0.0F'))
attempt("format(2.5, '0>+#0.0%')", lambda: format(2.5, '0>+#0.0%'))
attempt("f'{1.0:05.17G}'", lambda: f'{1.0:05.17G}')
attempt("format(3.14159, '0_n')", lambda: format(3.14159, '0_n'))
attempt("format(-1e308, '#5,.17')", lambda: format(-1e308, '#5,.17'))
attempt("format(0.1, '>+z.1f')", lambda: format(0.1, '>+z.1f'))
attempt("format(0.1, '-#025F')", lambda: format(0.1, '-#025F'))
attempt("format(1e300, '=5g')", lambda: format(1e300, '=5g'))
attempt("format(float('-inf'), '日>_.10G')", lambda: format(float('-inf'), '日>_.10G'))
attempt("format(-1e308, '日<+25_g')", lambda: format(-1e308, '日<+25_g'))
attempt("format(-1e308, '-z0,.0g')", lambda: format(-1e308, '-z0,.0g'))
attempt("f'{-1.5:日=+#25,f}'", lambda: f'{-1.5:日=+#25,f}')
attempt("format(0.1, '*^zf')", lambda: format(0.1, '*^zf'))
attempt('f\'{float("-inf"):*= z25.17g}\'', lambda: f'{float("-inf"):*= z25.17g}')
attempt("format(0.0, '0_.1E')", lambda: format(0.0, '0_.1E'))
attempt("f'{123456789.123: #025_G}'", lambda: f'{123456789.123: #025_G}')
attempt("format(-1e308, '=0.3%')", lambda: format(-1e308, '=0.3%'))
attempt("format(1e16, '-z#0_.17G')", lambda: format(1e16, '-z#0_.17G'))
attempt("format(-1.5, '-#025.17')", lambda: format(-1.5, '-#025.17'))
attempt("format(-1e308, '025e')", lambda: format(-1e308, '025e'))
attempt("format(123456789.123, '<-z#.10E')", lambda: format(123456789.123, '<-z#.10E'))
attempt("format(0.1, ' z05.1e')", lambda: format(0.1, ' z05.1e'))
attempt("format(0.1, '-#,f')", lambda: format(0.1, '-#,f'))
attempt('f\'{float("-inf"):日<+#25F}\'', lambda: f'{float("-inf"):日<+#25F}')
attempt("format(1e-320, ',g')", lambda: format(1e-320, ',g'))
attempt("format(5e-324, '<.10%')", lambda: format(5e-324, '<.10%'))
attempt("format(2.5, '-z05,.3E')", lambda: format(2.5, '-z05,.3E'))
attempt("f'{-0.0:< _.17n}'", lambda: f'{-0.0:< _.17n}')
attempt("format(0.1, '25.0e')", lambda: format(0.1, '25.0e'))
attempt("format(3.14159, '12.0%')", lambda: format(3.14159, '12.0%'))
attempt("format(1.0, 'z#12.17g')", lambda: format(1.0, 'z#12.17g'))
attempt("format(2.5, '0= z#12.1g')", lambda: format(2.5, '0= z#12.1g'))
attempt("format(1.0, '0=+.17g')", lambda: format(1.0, '0=+.17g'))
attempt("f'{0.0:z25,F}'", lambda: f'{0.0:z25,F}')
attempt("format(0.1, ' .3E')", lambda: format(0.1, ' .3E'))
attempt("format(1.0, '>+5_F')", lambda: format(1.0, '>+5_F'))
attempt("f'{3.14159: #5,.0E}'", lambda: f'{3.14159: #5,.0E}')
attempt("format(float('inf'), '0=-z5.1e')", lambda: format(float('inf'), '0=-z5.1e'))
attempt("format(float('nan'), '-12,.17g')", lambda: format(float('nan'), '-12,.17g'))
attempt("format(0.1, '日= z,.0F')", lambda: format(0.1, '日= z,.0F'))
attempt("f'{0.1:+.1g}'", lambda: f'{0.1:+.1g}')
attempt("format(-1e308, '< 0,.0G')", lambda: format(-1e308, '< 0,.0G'))
attempt('f\'{float("-inf"):0^g}\'', lambda: f'{float("-inf"):0^g}')
attempt("format(5e-324, '-5.3e')", lambda: format(5e-324, '-5.3e'))
attempt("f'{3.14159:z025.3F}'", lambda: f'{3.14159:z025.3F}')
attempt("f'{-0.0:+25.3F}'", lambda: f'{-0.0:+25.3F}')
attempt('f\'{float("nan"):0=+z025.0g}\'', lambda: f'{float("nan"):0=+z025.0g}')
attempt("format(1.0, ' 5.0n')", lambda: format(1.0, ' 5.0n'))
attempt("format(Fl(2.5), '*=-#05F')", lambda: format(Fl(2.5), '*=-#05F'))
attempt("format(1e300, '-z12')", lambda: format(1e300, '-z12'))
attempt("format(1e16, ' #0G')", lambda: format(1e16, ' #0G'))
