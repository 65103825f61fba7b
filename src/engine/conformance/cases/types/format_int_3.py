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


attempt("f'{False: X}'", lambda: f'{False: X}')
attempt("format(In(5), '#12c')", lambda: format(In(5), '#12c'))
attempt("f'{2**31:5,c}'", lambda: f'{2**31:5,c}')
attempt("f'{2:-0x}'", lambda: f'{2:-0x}')
attempt("f'{-3:_b}'", lambda: f'{-3:_b}')
attempt("f'{256: 012b}'", lambda: f'{256: 012b}')
attempt("format(-2**31, '*< 12X')", lambda: format(-2**31, '*< 12X'))
attempt("format(0, ' x')", lambda: format(0, ' x'))
attempt("format(10**20, '^#x')", lambda: format(10**20, '^#x'))
attempt("f'{2**64:#5_}'", lambda: f'{2**64:#5_}')
attempt("format(5, '#25c')", lambda: format(5, '#25c'))
attempt("format(-3, '< 5c')", lambda: format(-3, '< 5c'))
attempt("format(2**31, '<+#12,b')", lambda: format(2**31, '<+#12,b'))
attempt("format(I(2), '0=-#5o')", lambda: format(I(2), '0=-#5o'))
attempt("f'{-2**63:+#5,X}'", lambda: f'{-2**63:+#5,X}')
attempt("format(-256, '0,o')", lambda: format(-256, '0,o'))
attempt("format(0, '-#5x')", lambda: format(0, '-#5x'))
attempt("format(2**63, '0x')", lambda: format(2**63, '0x'))
attempt("f'{2**64:-12o}'", lambda: f'{2**64:-12o}')
attempt("format(100, '-5,')", lambda: format(100, '-5,'))
attempt("format(2, '5_')", lambda: format(2, '5_'))
attempt("format(In(5), '+#12_x')", lambda: format(In(5), '+#12_x'))
attempt("f'{I(-1): 25c}'", lambda: f'{I(-1): 25c}')
attempt("f'{7:,o}'", lambda: f'{7:,o}')
attempt("format(10**20, '> #_x')", lambda: format(10**20, '> #_x'))
attempt("format(1, '0<+#12,x')", lambda: format(1, '0<+#12,x'))
attempt("format(False, ' 12X')", lambda: format(False, ' 12X'))
attempt("format(True, '<-#025_')", lambda: format(True, '<-#025_'))
attempt("f'{2**63:*=}'", lambda: f'{2**63:*=}')
attempt("f'{256:n}'", lambda: f'{256:n}')
attempt("f'{2**63-1:+12b}'", lambda: f'{2**63-1:+12b}')
attempt("f'{10**20:-0b}'", lambda: f'{10**20:-0b}')
attempt("format(2**63, '=+5')", lambda: format(2**63, '=+5'))
attempt("f'{-10**25: #c}'", lambda: f'{-10**25: #c}')
attempt("f'{10**20:<5,x}'", lambda: f'{10**20:<5,x}')
attempt("format(256, '^0x')", lambda: format(256, '^0x'))
attempt("format(5, '-#025')", lambda: format(5, '-#025'))
attempt("format(-2**31, '5,b')", lambda: format(-2**31, '5,b'))
attempt("format(5, '0<#25X')", lambda: format(5, '0<#25X'))
attempt("format(100, ' 0_x')", lambda: format(100, ' 0_x'))
attempt("format(In(5), '-')", lambda: format(In(5), '-'))
attempt("format(7, '日=+_X')", lambda: format(7, '日=+_X'))
attempt("f'{-256:*^012,X}'", lambda: f'{-256:*^012,X}')
attempt("f'{-1:日>-#025,n}'", lambda: f'{-1:日>-#025,n}')
attempt("format(2, ' #25n')", lambda: format(2, ' #25n'))
attempt("format(-3, '0=-5')", lambda: format(-3, '0=-5'))
attempt("f'{I(-1):+_X}'", lambda: f'{I(-1):+_X}')
attempt("f'{I(2): 0d}'", lambda: f'{I(2): 0d}')
attempt("f'{256:-o}'", lambda: f'{256:-o}')
attempt("format(255, '#25,x')", lambda: format(255, '#25,x'))
attempt("f'{100:日<0_n}'", lambda: f'{100:日<0_n}')
attempt("f'{2**63-1:c}'", lambda: f'{2**63-1:c}')
attempt("f'{False:-12b}'", lambda: f'{False:-12b}')
attempt("format(-256, '-25,o')", lambda: format(-256, '-25,o'))
attempt("format(100, ' 0d')", lambda: format(100, ' 0d'))
attempt("format(10**20, '+5,o')", lambda: format(10**20, '+5,o'))
attempt("format(False, '5o')", lambda: format(False, '5o'))
attempt("f'{In(5):*=5,X}'", lambda: f'{In(5):*=5,X}')
attempt("format(256, '-#c')", lambda: format(256, '-#c'))
attempt("format(2**64, '0<+#25_n')", lambda: format(2**64, '0<+#25_n'))
