# The mini-language of format(): str.


class St(str):
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


attempt("format('{}', '日^.17')", lambda: format('{}', '日^.17'))
attempt('f\'{"123":12.1}\'', lambda: f'{"123":12.1}')
attempt("format('a,b,,c', '#0_.0s')", lambda: format('a,b,,c', '#0_.0s'))
attempt('f\'{"日本":+12,.17}\'', lambda: f'{"日本":+12,.17}')
attempt("format('ab\\r\\ncd\\x0b\\x85e', '12s')", lambda: format('ab\r\ncd\x0b\x85e', '12s'))
attempt("format('strict', '#12.0s')", lambda: format('strict', '#12.0s'))
attempt('f\'{"-12":#,.1s}\'', lambda: f'{"-12":#,.1s}')
attempt("format('a,b,,c', '日>12')", lambda: format('a,b,,c', '日>12'))
attempt('f\'{"%s":0< 12}\'', lambda: f'{"%s":0< 12}')
attempt('f\'{"123":0>0,}\'', lambda: f'{"123":0>0,}')
attempt('f\'{"":0<+12.0}\'', lambda: f'{"":0<+12.0}')
attempt('f\'{"ß":05.17s}\'', lambda: f'{"ß":05.17s}')
attempt("format('', '+25.10s')", lambda: format('', '+25.10s'))
attempt("format('abc', '12.10')", lambda: format('abc', '12.10'))
attempt("format('123', '0>5,.3s')", lambda: format('123', '0>5,.3s'))
attempt('f\'{"日本":0^#025,.0}\'', lambda: f'{"日本":0^#025,.0}')
attempt('f\'{"😀x":-12,.3}\'', lambda: f'{"😀x":-12,.3}')
attempt("format('  x  ', '-.17s')", lambda: format('  x  ', '-.17s'))
attempt("format(St('sub'), '^-0.1s')", lambda: format(St('sub'), '^-0.1s'))
attempt("format('\\ud800', '0=025_')", lambda: format('\ud800', '0=025_'))
attempt("format('\\u0660\\u0661', '12_.3')", lambda: format('\u0660\u0661', '12_.3'))
attempt("format('\\n', ' 12.1s')", lambda: format('\n', ' 12.1s'))
attempt("format('abc', '-5.3s')", lambda: format('abc', '-5.3s'))
attempt("format('', '+25.3')", lambda: format('', '+25.3'))
attempt("format('😀x', '*<-,.10')", lambda: format('😀x', '*<-,.10'))
attempt("format('', '= 05.3s')", lambda: format('', '= 05.3s'))
attempt("format('日本', '>25_.17s')", lambda: format('日本', '>25_.17s'))
attempt('f\'{"a,b,,c":12.10}\'', lambda: f'{"a,b,,c":12.10}')
attempt("format('ŉǆ', '-.3s')", lambda: format('ŉǆ', '-.3s'))
attempt("format('ab\\r\\ncd\\x0b\\x85e', '#5')", lambda: format('ab\r\ncd\x0b\x85e', '#5'))
attempt("format('{}', '日^12.1s')", lambda: format('{}', '日^12.1s'))
attempt('f\'{"ß":>-#0_s}\'', lambda: f'{"ß":>-#0_s}')
attempt("format('\\u0660\\u0661', '0s')", lambda: format('\u0660\u0661', '0s'))
attempt("format('{}', '5.10s')", lambda: format('{}', '5.10s'))
attempt('f\'{St("sub"):#025_.3s}\'', lambda: f'{St("sub"):#025_.3s}')
attempt("format('tab\\tx', '日=#')", lambda: format('tab\tx', '日=#'))
attempt('f\'{"123":>.0}\'', lambda: f'{"123":>.0}')
attempt('f\'{"a":日>+5.0s}\'', lambda: f'{"a":日>+5.0s}')
attempt("format('\\u0660\\u0661', '+25.1')", lambda: format('\u0660\u0661', '+25.1'))
attempt("format('a', '-0.0')", lambda: format('a', '-0.0'))
attempt('f\'{"abc":<#}\'', lambda: f'{"abc":<#}')
attempt("format('  x  ', '-0.10')", lambda: format('  x  ', '-0.10'))
attempt("format('fi', ' #0.0')", lambda: format('fi', ' #0.0'))
attempt("format('tab\\tx', ',.10')", lambda: format('tab\tx', ',.10'))
attempt("format('123', '0<-#,')", lambda: format('123', '0<-#,'))
attempt('f\'{"-12":+012.0}\'', lambda: f'{"-12":+012.0}')
attempt("format(St('sub'), '#.3')", lambda: format(St('sub'), '#.3'))
attempt("format('ΑΣ', '日<#5,s')", lambda: format('ΑΣ', '日<#5,s'))
attempt("format('tab\\tx', '日>-#12')", lambda: format('tab\tx', '日>-#12'))
attempt("format(St('sub'), '-025_.3')", lambda: format(St('sub'), '-025_.3'))
attempt("format('%s', '*^+0.3s')", lambda: format('%s', '*^+0.3s'))
attempt("format('ΑΣ', '<+05.3')", lambda: format('ΑΣ', '<+05.3'))
attempt("format('123', '-')", lambda: format('123', '-'))
attempt('f\'{"ŉǆ":>012.0}\'', lambda: f'{"ŉǆ":>012.0}')
attempt('f\'{"aXbX":日=-05}\'', lambda: f'{"aXbX":日=-05}')
attempt("format('a\\x00b', '_s')", lambda: format('a\x00b', '_s'))
attempt("format('strict', '25.3')", lambda: format('strict', '25.3'))
attempt("format('-12', '25')", lambda: format('-12', '25'))
attempt('f\'{"abc":+12.1}\'', lambda: f'{"abc":+12.1}')
attempt("format('😀x', '=#25s')", lambda: format('😀x', '=#25s'))
