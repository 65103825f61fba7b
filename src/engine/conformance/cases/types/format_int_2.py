# The mini-language of format(): int.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
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


attempt("format(False, '+d')", lambda: format(False, '+d'))
attempt("format(1, '0=+012d')", lambda: format(1, '0=+012d'))
attempt("f'{-2**31: 0X}'", lambda: f'{-2**31: 0X}')
attempt("f'{-256:<#n}'", lambda: f'{-256:<#n}')
attempt("format(-2**63, '-#0b')", lambda: format(-2**63, '-#0b'))
attempt("format(I(2), '12_X')", lambda: format(I(2), '12_X'))
attempt("format(-2**31, '*<#012')", lambda: format(-2**31, '*<#012'))
attempt("f'{-10**25:=-12d}'", lambda: f'{-10**25:=-12d}')
attempt("f'{100:#025,x}'", lambda: f'{100:#025,x}')
attempt("format(2**64, '0>,c')", lambda: format(2**64, '0>,c'))
attempt("format(3, '+#25b')", lambda: format(3, '+#25b'))
attempt("f'{2:#25_X}'", lambda: f'{2:#25_X}')
attempt("f'{-1:*= #b}'", lambda: f'{-1:*= #b}')
attempt("format(255, '日<-05')", lambda: format(255, '日<-05'))
attempt("f'{In(5):^+5_b}'", lambda: f'{In(5):^+5_b}')
attempt("format(-256, ' 025b')", lambda: format(-256, ' 025b'))
attempt("f'{-2**63-1:=12o}'", lambda: f'{-2**63-1:=12o}')
attempt("format(1, '日=12_')", lambda: format(1, '日=12_'))
attempt("format(255, '5n')", lambda: format(255, '5n'))
attempt("format(-10**25, ' 0X')", lambda: format(-10**25, ' 0X'))
attempt("f'{2: #12n}'", lambda: f'{2: #12n}')
attempt("f'{True:<0d}'", lambda: f'{True:<0d}')
attempt("f'{256:+#12_X}'", lambda: f'{256:+#12_X}')
attempt("format(-2**63-1, '-05,x')", lambda: format(-2**63-1, '-05,x'))
attempt("f'{-256:^25_X}'", lambda: f'{-256:^25_X}')
attempt("format(2**63, '*^#25_')", lambda: format(2**63, '*^#25_'))
attempt("f'{1:日>#05_x}'", lambda: f'{1:日>#05_x}')
attempt("format(-2**31, '+o')", lambda: format(-2**31, '+o'))
attempt("format(-3, '>-025_o')", lambda: format(-3, '>-025_o'))
attempt("format(True, '=12_n')", lambda: format(True, '=12_n'))
attempt("f'{I(2**70):*>-o}'", lambda: f'{I(2**70):*>-o}')
attempt("format(2**63, '-_b')", lambda: format(2**63, '-_b'))
attempt("f'{I(2**70):>+0}'", lambda: f'{I(2**70):>+0}')
attempt("f'{0:0^12_x}'", lambda: f'{0:0^12_x}')
attempt("f'{100:>+#25_o}'", lambda: f'{100:>+#25_o}')
attempt("format(2, '05o')", lambda: format(2, '05o'))
attempt("f'{0:+#25d}'", lambda: f'{0:+#25d}')
attempt("format(5, '日^ 12x')", lambda: format(5, '日^ 12x'))
attempt("format(3, '^25,X')", lambda: format(3, '^25,X'))
attempt("f'{False:-X}'", lambda: f'{False:-X}')
attempt("f'{-2**63-1:>012n}'", lambda: f'{-2**63-1:>012n}')
attempt("f'{-256:0_o}'", lambda: f'{-256:0_o}')
attempt("format(In(5), '0^ 25n')", lambda: format(In(5), '0^ 25n'))
attempt("format(I(2**70), '0= #0_b')", lambda: format(I(2**70), '0= #0_b'))
attempt("f'{I(2**70):>#_o}'", lambda: f'{I(2**70):>#_o}')
attempt("format(-2**63, '<c')", lambda: format(-2**63, '<c'))
attempt("format(256, ' 05,x')", lambda: format(256, ' 05,x'))
attempt("f'{-10**25:#12c}'", lambda: f'{-10**25:#12c}')
attempt("format(I(-1), '_d')", lambda: format(I(-1), '_d'))
attempt("format(-256, '-0,d')", lambda: format(-256, '-0,d'))
attempt("format(I(2), '5,')", lambda: format(I(2), '5,'))
attempt("f'{10**20:#025d}'", lambda: f'{10**20:#025d}')
attempt("f'{100:< ,c}'", lambda: f'{100:< ,c}')
attempt("format(2**64, '*> 25n')", lambda: format(2**64, '*> 25n'))
attempt("format(10, '+,x')", lambda: format(10, '+,x'))
attempt("f'{255: 025,o}'", lambda: f'{255: 025,o}')
attempt("f'{2**63-1:<+25d}'", lambda: f'{2**63-1:<+25d}')
attempt("format(2**63, '= #25o')", lambda: format(2**63, '= #25o'))
attempt("format(255, '25x')", lambda: format(255, '25x'))
