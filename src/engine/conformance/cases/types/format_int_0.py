# The mini-language of format(): int.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


def attempt(label, f):
    try:
        result = f()
    except Exception as error:
        print(label, '!!', type(error).__name__, error)
    else:
        print(label, '->', type(result).__name__, repr(result)[:300])


attempt("format(2, '<n')", lambda: format(2, '<n'))
attempt("f'{I(2**70):x}'", lambda: f'{I(2**70):x}')
attempt("f'{2**63:5c}'", lambda: f'{2**63:5c}')
attempt("format(In(5), '+#d')", lambda: format(In(5), '+#d'))
attempt("format(2**63, '+#0X')", lambda: format(2**63, '+#0X'))
attempt("f'{I(-1):#12o}'", lambda: f'{I(-1):#12o}')
attempt("format(True, '日>0d')", lambda: format(True, '日>0d'))
attempt("format(1, '25,d')", lambda: format(1, '25,d'))
attempt("format(2, '_')", lambda: format(2, '_'))
attempt("format(In(5), '#0d')", lambda: format(In(5), '#0d'))
attempt("format(3, '=025_x')", lambda: format(3, '=025_x'))
attempt("format(-2**63, '-n')", lambda: format(-2**63, '-n'))
attempt("format(2**31, ' 5n')", lambda: format(2**31, ' 5n'))
attempt("format(-2**63-1, '-12')", lambda: format(-2**63-1, '-12'))
attempt("f'{2**63: 05x}'", lambda: f'{2**63: 05x}')
attempt("f'{10**20:日>+#}'", lambda: f'{10**20:日>+#}')
attempt("f'{-10**25:5o}'", lambda: f'{-10**25:5o}')
attempt("format(In(5), '日<05,b')", lambda: format(In(5), '日<05,b'))
attempt("format(2**64, '日=12,n')", lambda: format(2**64, '日=12,n'))
attempt("format(I(-1), '#012X')", lambda: format(I(-1), '#012X'))
attempt("format(2**31, '0>+#5d')", lambda: format(2**31, '0>+#5d'))
attempt("f'{2**63-1:*>,X}'", lambda: f'{2**63-1:*>,X}')
attempt("format(2, '+025,X')", lambda: format(2, '+025,X'))
attempt("format(0, '<12_n')", lambda: format(0, '<12_n'))
attempt("f'{I(2**70):#c}'", lambda: f'{I(2**70):#c}')
attempt("f'{255:日^+05,X}'", lambda: f'{255:日^+05,X}')
attempt("format(100, '0X')", lambda: format(100, '0X'))
attempt("f'{0:=+12,b}'", lambda: f'{0:=+12,b}')
attempt("format(-3, '*>-5_n')", lambda: format(-3, '*>-5_n'))
attempt("format(2**63, '#025,')", lambda: format(2**63, '#025,'))
attempt("format(100, '-#012d')", lambda: format(100, '-#012d'))
attempt("f'{I(-1):+5}'", lambda: f'{I(-1):+5}')
attempt("f'{2**63-1: 12_o}'", lambda: f'{2**63-1: 12_o}')
attempt("format(I(2), '+0o')", lambda: format(I(2), '+0o'))
attempt("format(-2**63-1, '*=05,b')", lambda: format(-2**63-1, '*=05,b'))
attempt("format(2**63, '+,d')", lambda: format(2**63, '+,d'))
attempt("format(In(5), '+05x')", lambda: format(In(5), '+05x'))
attempt("format(2**63-1, '0^5,')", lambda: format(2**63-1, '0^5,'))
attempt("f'{2**64:-_c}'", lambda: f'{2**64:-_c}')
attempt("f'{-2**63-1:12x}'", lambda: f'{-2**63-1:12x}')
attempt("f'{0: #5_}'", lambda: f'{0: #5_}')
attempt("f'{-3:0>-0,x}'", lambda: f'{-3:0>-0,x}')
attempt("format(10, '+0,c')", lambda: format(10, '+0,c'))
attempt("format(False, ' #0n')", lambda: format(False, ' #0n'))
attempt("format(1, ' 012b')", lambda: format(1, ' 012b'))
attempt("format(-2**63, '+#n')", lambda: format(-2**63, '+#n'))
attempt("format(-2**63-1, '-#5_b')", lambda: format(-2**63-1, '-#5_b'))
attempt("format(I(2**70), '0< c')", lambda: format(I(2**70), '0< c'))
attempt("f'{2**64: x}'", lambda: f'{2**64: x}')
attempt("f'{I(2**70):<#25,}'", lambda: f'{I(2**70):<#25,}')
attempt("format(I(2**70), '+#25')", lambda: format(I(2**70), '+#25'))
attempt("f'{10:*<-5x}'", lambda: f'{10:*<-5x}')
attempt("format(255, 'o')", lambda: format(255, 'o'))
attempt("format(100, '-0_o')", lambda: format(100, '-0_o'))
attempt("format(100, '0>+12d')", lambda: format(100, '0>+12d'))
attempt("f'{-3:-,x}'", lambda: f'{-3:-,x}')
attempt("format(255, '-0n')", lambda: format(255, '-0n'))
attempt("f'{0:_n}'", lambda: f'{0:_n}')
attempt("f'{I(2):0=12_}'", lambda: f'{I(2):0=12_}')
attempt("format(-2**31, '*>012o')", lambda: format(-2**31, '*>012o'))
