# Surrogates side by side are code points of their own.
a='\ud83d\ude00'
print(len(a), a=='😀', ascii(a), [hex(ord(c)) for c in a])
b='\ud83d'; c='\ude00'
d=b+c
print(len(d), d==a, d=='😀', ascii(d), hash(d)==hash(a), {d:1}.get(a), {a:1}.get('😀'))
e=''.join([b,c]); print(len(e), e==a)
f=f'{b}{c}'; print(len(f), f==a)
print(len(a*3), ascii(a*3), ascii((b+'x')*2), ascii(c+b), len((c+b)*3), ascii((c+b)*3))
print(ascii(a[0]),ascii(a[1]),ascii(a[::-1]),ascii(a[0:1]), ascii((a+'z😀')[1:]))
print('😀'[0]=='😀', len('😀'), '\ud83d' in '😀', '\ud83d' in a, '\ude00' in a, '😀' in a, a in '😀')
print(list(map(ascii,a)), ascii(list(reversed(a))), sorted([a,'😀','z'],key=ascii)==sorted(['😀','z',a],key=ascii))
s='x'
for i in range(5): s+= '\ud83d'; s+='\ude00'
print(len(s), ascii(s))
print(ascii(chr(0xd83d)+chr(0xde00)))
print('\ufdd0'==chr(0xfdd0), len('\ud83d\ufdd0\ude00'), ascii('\ud83d\ufdd0\ude00'), len('\ud83d'+'\ufdd0'+'\ude00'), '\ud83d'+'\ufdd0'+'\ude00'=='\ud83d\ufdd0\ude00')
print(ascii(('\ud83d\ufdd0\ude00')[1]), len('\ud83d\ufdd0'), ascii('\ud83d\ufdd0'))
print(repr(a)=="'\\ud83d\\ude00'", a<'😀', '😀'<a, max(a,'😀')==('😀'), '\uffff' < '😀', '\uffff' < a)
print('\ud83d' '\ude00'=='😀', len('\ud83d' '\ude00'))
print(hash('\ud83d\ude00')=="x", a.translate({0xd83d:'k'})=='k\ude00')
