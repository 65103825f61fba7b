# The mini-language of format(): mixed.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


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


attempt('f\'{"İI": .3n}\'', lambda: f'{"İI": .3n}')
attempt("format(2**63-1, ' #05X')", lambda: format(2**63-1, ' #05X'))
attempt("format(-256, '日=05_s')", lambda: format(-256, '日=05_s'))
attempt("format(2, '=-012_d')", lambda: format(2, '=-012_d'))
attempt("format(float('-inf'), '日^5.10c')", lambda: format(float('-inf'), '日^5.10c'))
attempt("format(2.5, '>+25.3F')", lambda: format(2.5, '>+25.3F'))
attempt("format(-1.5, '#12.3e')", lambda: format(-1.5, '#12.3e'))
attempt("format(10**30, '+12.10n')", lambda: format(10**30, '+12.10n'))
attempt("f'{1e-320:日> 0d}'", lambda: f'{1e-320:日> 0d}')
attempt("f'{0.0:+0G}'", lambda: f'{0.0:+0G}')
attempt("format(1.7976931348623157e308, '025_.0b')", lambda: format(1.7976931348623157e308, '025_.0b'))
attempt("format(100, '25.17o')", lambda: format(100, '25.17o'))
attempt("f'{256:-025d}'", lambda: f'{256:-025d}')
attempt("format(10**20, 's')", lambda: format(10**20, 's'))
attempt("f'{0.1:-5_c}'", lambda: f'{0.1:-5_c}')
attempt("format(7, '=+#.10G')", lambda: format(7, '=+#.10G'))
attempt("format(I(-1), '+5_.3d')", lambda: format(I(-1), '+5_.3d'))
attempt("format(0.1, ' #5,.0x')", lambda: format(0.1, ' #5,.0x'))
attempt("f'{False: #25.3d}'", lambda: f'{False: #25.3d}')
attempt("format(float('nan'), '+,.1E')", lambda: format(float('nan'), '+,.1E'))
attempt("f'{-0.0:<#.17b}'", lambda: f'{-0.0:<#.17b}')
attempt("format(-10**25, ' .3c')", lambda: format(-10**25, ' .3c'))
attempt("f'{-10**25: 25.10d}'", lambda: f'{-10**25: 25.10d}')
attempt("format('\\n', '#.10b')", lambda: format('\n', '#.10b'))
attempt("format(float('-inf'), ' #25.0x')", lambda: format(float('-inf'), ' #25.0x'))
attempt("format(1.7976931348623157e308, '+#12_.3')", lambda: format(1.7976931348623157e308, '+#12_.3'))
attempt("format('😀x', '*=+0.1n')", lambda: format('😀x', '*=+0.1n'))
attempt("format('  x  ', '012')", lambda: format('  x  ', '012'))
attempt("format(7, '日< #25,.0F')", lambda: format(7, '日< #25,.0F'))
attempt('f\'{"日本":*^05.0%}\'', lambda: f'{"日本":*^05.0%}')
attempt("format(3, '+0,f')", lambda: format(3, '+0,f'))
attempt("f'{1e16:+,.0s}'", lambda: f'{1e16:+,.0s}')
attempt("format('a,b,,c', '-#025_d')", lambda: format('a,b,,c', '-#025_d'))
attempt("f'{10:-0.1b}'", lambda: f'{10:-0.1b}')
attempt("f'{-256:012G}'", lambda: f'{-256:012G}')
attempt("f'{1e-320:#12,.17%}'", lambda: f'{1e-320:#12,.17%}')
attempt("f'{1e-320:>+#25_}'", lambda: f'{1e-320:>+#25_}')
attempt("format(2.5, '*< #25.0X')", lambda: format(2.5, '*< #25.0X'))
attempt("format(2.5, '#.1F')", lambda: format(2.5, '#.1F'))
attempt("format(True, '12.17d')", lambda: format(True, '12.17d'))
attempt("format('ß', '日^ 25.1')", lambda: format('ß', '日^ 25.1'))
attempt("format(100, '#0_c')", lambda: format(100, '#0_c'))
attempt("f'{2:0=012_.3f}'", lambda: f'{2:0=012_.3f}')
attempt("format(I(2), ' 0.3c')", lambda: format(I(2), ' 0.3c'))
attempt("format(3.14159, '<12.17d')", lambda: format(3.14159, '<12.17d'))
attempt("format(2**31, '-05_.10d')", lambda: format(2**31, '-05_.10d'))
attempt("format(1e300, '*<#0.17E')", lambda: format(1e300, '*<#0.17E'))
attempt("format('a', '+0G')", lambda: format('a', '+0G'))
attempt("f'{0.1:日^#0,.17s}'", lambda: f'{0.1:日^#0,.17s}')
attempt("format(complex(1.5,-2), '#0.0')", lambda: format(complex(1.5,-2), '#0.0'))
attempt("f'{3.14159:+5.1d}'", lambda: f'{3.14159:+5.1d}')
attempt("f'{complex(1.5,-2): 0.3x}'", lambda: f'{complex(1.5,-2): 0.3x}')
attempt("format(1, '025_.0g')", lambda: format(1, '025_.0g'))
attempt('f\'{"日本":<+#.10o}\'', lambda: f'{"日本":<+#.10o}')
attempt('f\'{"日本":^025.17E}\'', lambda: f'{"日本":^025.17E}')
attempt("format('😀x', ' 025.1n')", lambda: format('😀x', ' 025.1n'))
attempt("format('a', ',o')", lambda: format('a', ',o'))
attempt("format(-10**25, '+#,.17X')", lambda: format(-10**25, '+#,.17X'))
attempt("f'{1e-7:^ 012_.10f}'", lambda: f'{1e-7:^ 012_.10f}')
attempt("format(float('-inf'), '>05,c')", lambda: format(float('-inf'), '>05,c'))
