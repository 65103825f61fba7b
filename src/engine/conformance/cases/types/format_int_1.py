# The mini-language of format(): int.


class I:
    def __init__(s,v): s.v=v
    def __index__(s): return s.v
    def __repr__(s): return f'I({s.v})'


class In(int):
    pass


def attempt(label, f):
    try:
        print(f'{label} = {f()!r:.300}')
    except Exception as e:
        print(f'{label} raises {type(e).__name__}: {e}')


attempt("format(In(5), '025d')", lambda: format(In(5), '025d'))
attempt("f'{256:+#5_d}'", lambda: f'{256:+#5_d}')
attempt("format(-10**25, '+#0o')", lambda: format(-10**25, '+#0o'))
attempt("f'{-10**25:+0b}'", lambda: f'{-10**25:+0b}')
attempt("format(100, '*=,c')", lambda: format(100, '*=,c'))
attempt("format(-256, '#_x')", lambda: format(-256, '#_x'))
attempt("format(2**31, '25,c')", lambda: format(2**31, '25,c'))
attempt("format(I(2), '= 0_')", lambda: format(I(2), '= 0_'))
attempt("f'{2**63:12c}'", lambda: f'{2**63:12c}')
attempt("f'{2**31:0,X}'", lambda: f'{2**31:0,X}')
attempt("format(5, ' #12,x')", lambda: format(5, ' #12,x'))
attempt("f'{-2**63:0= 0X}'", lambda: f'{-2**63:0= 0X}')
attempt("format(2, '0>012o')", lambda: format(2, '0>012o'))
attempt("f'{2**63-1:0<#_}'", lambda: f'{2**63-1:0<#_}')
attempt("format(2**31, '>c')", lambda: format(2**31, '>c'))
attempt("f'{-2**63:*^025o}'", lambda: f'{-2**63:*^025o}')
attempt("f'{1:+_d}'", lambda: f'{1:+_d}')
attempt("format(256, '>+05X')", lambda: format(256, '>+05X'))
attempt("format(1, '-#_x')", lambda: format(1, '-#_x'))
attempt("format(I(2**70), '日^+025d')", lambda: format(I(2**70), '日^+025d'))
attempt("f'{255:#b}'", lambda: f'{255:#b}')
attempt("format(True, '*^#0_n')", lambda: format(True, '*^#0_n'))
attempt("f'{256:日>#025o}'", lambda: f'{256:日>#025o}')
attempt("format(I(-1), ' 25_b')", lambda: format(I(-1), ' 25_b'))
attempt("format(2**63-1, '-012c')", lambda: format(2**63-1, '-012c'))
attempt("format(2**31, '+05n')", lambda: format(2**31, '+05n'))
attempt("format(I(2), '#,X')", lambda: format(I(2), '#,X'))
attempt("format(-2**63, '*=-#12x')", lambda: format(-2**63, '*=-#12x'))
attempt("f'{-2**63: 0b}'", lambda: f'{-2**63: 0b}')
attempt("format(-1, '*^025_o')", lambda: format(-1, '*^025_o'))
attempt("f'{1:#o}'", lambda: f'{1:#o}')
attempt("f'{2**63-1:#,d}'", lambda: f'{2**63-1:#,d}')
attempt("format(2**31, '日>#05_x')", lambda: format(2**31, '日>#05_x'))
attempt("f'{2**31: #025}'", lambda: f'{2**31: #025}')
attempt("f'{2**64:+12o}'", lambda: f'{2**64:+12o}')
attempt("f'{256:0=12,X}'", lambda: f'{256:0=12,X}')
attempt("f'{1:+025,o}'", lambda: f'{1:+025,o}')
attempt("f'{-10**25:,c}'", lambda: f'{-10**25:,c}')
attempt("format(10**20, ' X')", lambda: format(10**20, ' X'))
attempt("f'{0:+25n}'", lambda: f'{0:+25n}')
attempt("f'{2**64:05_b}'", lambda: f'{2**64:05_b}')
attempt("format(10**20, '*> 0_o')", lambda: format(10**20, '*> 0_o'))
attempt("format(I(2**70), '+5,')", lambda: format(I(2**70), '+5,'))
attempt("format(2, '+12x')", lambda: format(2, '+12x'))
attempt("f'{0:^+025d}'", lambda: f'{0:^+025d}')
attempt("f'{-10**25:+12}'", lambda: f'{-10**25:+12}')
attempt("f'{I(2**70):0^ #0}'", lambda: f'{I(2**70):0^ #0}')
attempt("format(1, '5b')", lambda: format(1, '5b'))
attempt("f'{100:0<#05b}'", lambda: f'{100:0<#05b}')
attempt("format(-2**63-1, '0=+n')", lambda: format(-2**63-1, '0=+n'))
attempt("format(10**20, '25n')", lambda: format(10**20, '25n'))
attempt("f'{256:日> 5x}'", lambda: f'{256:日> 5x}')
attempt("f'{I(2**70):日>12x}'", lambda: f'{I(2**70):日>12x}')
attempt("f'{-2**31:-12_x}'", lambda: f'{-2**31:-12_x}')
attempt("format(0, '#d')", lambda: format(0, '#d'))
attempt("format(1, ' 0')", lambda: format(1, ' 0'))
attempt("format(True, '0^-12')", lambda: format(True, '0^-12'))
attempt("f'{-256:日>-5_x}'", lambda: f'{-256:日>-5_x}')
attempt("format(I(2), '0> #25c')", lambda: format(I(2), '0> #25c'))
attempt("format(10**20, '0o')", lambda: format(10**20, '0o'))
