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


attempt("format('\\n', '#,s')", lambda: format('\n', '#,s'))
attempt('f\'{"😀x":*> #012,}\'', lambda: f'{"😀x":*> #012,}')
attempt("format('ß', '< #,.17')", lambda: format('ß', '< #,.17'))
attempt("format(St('sub'), ' #')", lambda: format(St('sub'), ' #'))
attempt("format('aXbX', '0<-5.17s')", lambda: format('aXbX', '0<-5.17s'))
attempt("format('İI', '<-#,.3s')", lambda: format('İI', '<-#,.3s'))
attempt('f\'{"-12":+#5}\'', lambda: f'{"-12":+#5}')
attempt("format('aXbX', '+05,.1s')", lambda: format('aXbX', '+05,.1s'))
attempt('f\'{"strict":0^-25s}\'', lambda: f'{"strict":0^-25s}')
attempt("format('ab\\r\\ncd\\x0b\\x85e', ' 012s')", lambda: format('ab\r\ncd\x0b\x85e', ' 012s'))
attempt("format('utf-8', '12_.3s')", lambda: format('utf-8', '12_.3s'))
attempt("format('a\\x00b', '-#12.10s')", lambda: format('a\x00b', '-#12.10s'))
attempt("format('aXbX', '日>+12.10s')", lambda: format('aXbX', '日>+12.10s'))
attempt('f\'{"ß":*<25s}\'', lambda: f'{"ß":*<25s}')
attempt("format('ŉǆ', '=-_.17')", lambda: format('ŉǆ', '=-_.17'))
attempt("format('Hello World', '0<+25.3')", lambda: format('Hello World', '0<+25.3'))
attempt("format('tab\\tx', '>25s')", lambda: format('tab\tx', '>25s'))
attempt("format('utf-8', '+#,.10s')", lambda: format('utf-8', '+#,.10s'))
attempt('f\'{"a":>+_.1}\'', lambda: f'{"a":>+_.1}')
attempt("format('tab\\tx', ' ')", lambda: format('tab\tx', ' '))
attempt("format('a\\x00b', ' 12.1s')", lambda: format('a\x00b', ' 12.1s'))
attempt("format('a,b,,c', '*^#0.17')", lambda: format('a,b,,c', '*^#0.17'))
attempt("format('😀x', '12_s')", lambda: format('😀x', '12_s'))
attempt("format('fi', '>.0s')", lambda: format('fi', '>.0s'))
attempt("format('a,b,,c', ' .17s')", lambda: format('a,b,,c', ' .17s'))
attempt('f\'{"abc":0^.0s}\'', lambda: f'{"abc":0^.0s}')
attempt('f\'{"ß": 25.10s}\'', lambda: f'{"ß": 25.10s}')
attempt("format('-12', ' ,.0s')", lambda: format('-12', ' ,.0s'))
attempt("format('İI', ' #.10s')", lambda: format('İI', ' #.10s'))
attempt("format('a', '#0')", lambda: format('a', '#0'))
attempt('f\'{"utf-8":+25s}\'', lambda: f'{"utf-8":+25s}')
attempt('f\'{St("sub"):0= #012.10s}\'', lambda: f'{St("sub"):0= #012.10s}')
attempt("format('\\ud800', '0>+.0')", lambda: format('\ud800', '0>+.0'))
attempt("format('abc', '-012.1')", lambda: format('abc', '-012.1'))
attempt("format('\\ud800', '日^-.0s')", lambda: format('\ud800', '日^-.0s'))
attempt("format('a,b,,c', '25.0')", lambda: format('a,b,,c', '25.0'))
attempt('f\'{"%s":+.0}\'', lambda: f'{"%s":+.0}')
attempt("format('😀x', '>0.17s')", lambda: format('😀x', '>0.17s'))
attempt("format('\\n', '日=+#_.10')", lambda: format('\n', '日=+#_.10'))
attempt("format('İI', '*= 25,.3')", lambda: format('İI', '*= 25,.3'))
attempt("format('ß', ' #.3')", lambda: format('ß', ' #.3'))
attempt("format('İI', '0=+012_.1')", lambda: format('İI', '0=+012_.1'))
attempt("format('utf-8', '012.0')", lambda: format('utf-8', '012.0'))
attempt("format('日本', ' 25.10s')", lambda: format('日本', ' 25.10s'))
attempt("format('İI', ' #.3')", lambda: format('İI', ' #.3'))
attempt('f\'{"日本":-#_.10s}\'', lambda: f'{"日本":-#_.10s}')
attempt("format('ß', '>0.3')", lambda: format('ß', '>0.3'))
attempt('f\'{"😀x":0<025s}\'', lambda: f'{"😀x":0<025s}')
attempt("format('-12', '25,.10s')", lambda: format('-12', '25,.10s'))
attempt('f\'{"a,b,,c":+0,}\'', lambda: f'{"a,b,,c":+0,}')
attempt('f\'{"İI": #5_}\'', lambda: f'{"İI": #5_}')
attempt("format('ab\\r\\ncd\\x0b\\x85e', '日^ 05.1s')", lambda: format('ab\r\ncd\x0b\x85e', '日^ 05.1s'))
attempt("format('a,b,,c', '*=5s')", lambda: format('a,b,,c', '*=5s'))
attempt('f\'{"ΑΣ":>5.0s}\'', lambda: f'{"ΑΣ":>5.0s}')
attempt('f\'{"aXbX": 5_.1}\'', lambda: f'{"aXbX": 5_.1}')
attempt('f\'{"日本":#,.0}\'', lambda: f'{"日本":#,.0}')
attempt("format('utf-8', '*>-12.10s')", lambda: format('utf-8', '*>-12.10s'))
attempt("format('abc', ',.17s')", lambda: format('abc', ',.17s'))
attempt("format('utf-8', '#_.17s')", lambda: format('utf-8', '#_.17s'))
attempt('f\'{"utf-8":>.17}\'', lambda: f'{"utf-8":>.17}')
