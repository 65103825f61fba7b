# Case and classes of characters: ligatures.
RANGES = ((0x1c4,0x1cd),(0x1f1,0x1f4),(0xfb00,0xfb18),(0x24b6,0x24d0))
fs=['isalpha','isalnum','isdecimal','isdigit','isnumeric','isspace','isupper','islower','istitle','isprintable','isidentifier']
gs=['upper','lower','title','capitalize','swapcase','casefold']
for lo,hi in RANGES:
    for f in fs:
        n=0;h=0
        for i in range(lo,hi):
            if getattr(chr(i),f)(): n+=1; h=(h*31+i)%1000003
        print(hex(lo),f,n,h)
    for f in gs:
        h=0
        for i in range(lo,hi):
            for c in getattr(chr(i),f)(): h=(h*31+ord(c))%1000003
            for c in getattr('a'+chr(i)+'b',f)(): h=(h*31+ord(c))%1000003
        print(hex(lo),f,h)
    h=0
    for i in range(lo,hi):
        for c in repr(chr(i)): h=(h*31+ord(c))%1000003
    print('repr',h)
print('ΑΣ'.lower(),'ΑΣ.'.lower(),'ΑΣΒ'.lower(),'Σ'.lower(),'aΣ\u0301'.lower(), 'ΌΣΟΣ ΣΑΣ'.title(), 'ΌΣΟΣ'.capitalize(), 'aΣ'.swapcase())
