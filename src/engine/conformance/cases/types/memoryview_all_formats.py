# memoryview: formats, shapes, slices, errors, exports.
import sys
def t(s):
    try: r=eval(s); print(s,'->',r if not isinstance(r,memoryview) else ('mv',r.format,r.shape,r.strides,r.tolist()))
    except Exception as e: print(s,'!!',type(e).__name__,e)
b=bytearray(range(24)); m=memoryview(b)
for s in '''m.cast('I').tolist()
m.cast('h')[3]
m.cast('H')[-1]
m.cast('b').tolist()
m.cast('c')[2]
m.cast('?').tolist()
m.cast('q').tolist()
m.cast('Q').shape
m.cast('f').itemsize
m.cast('d').nbytes
m.cast('B',[4,6]).tolist()
m.cast('B',[2,3,4])[1,2,3]
m.cast('B',[2,3,4])[1]
m.cast('B',[2,3,4])[1,2]
m.cast('B',[2,3,4])[1,2,3,4]
m.cast('B',[2,3,4])[1,2,9]
m.cast('B',[4,6])[1:3]
m.cast('B',[4,6])[::-1]
m.cast('B',[4,6])[1:2,1:2]
m.cast('B',[4,6]).tobytes('F')
m.cast('B',[4,6]).tobytes(None)
m.cast('B',[4,6]).tobytes('X')
m.cast('B',[4,7])
m.cast('B',[0,7])
m.cast('B',[-1])
m.cast('B',[2.0])
m.cast('B',5)
m.cast('B',[])
memoryview(b'a').cast('B',[])
memoryview(b'a').cast('B',[]).ndim
memoryview(b'a').cast('B',[])[()]
memoryview(b'a').cast('B',[])[...]
memoryview(b'a').cast('B',[])[0]
len(memoryview(b'a').cast('B',[]))
memoryview(b'a').cast('B',[]).tolist()
m.cast('I').cast('H')
m.cast('I').cast('B').cast('H')[0]
m.cast('@I').format
m.cast('<I')
m.cast('xx')
m.cast('Z')
m[1:8].cast('I')
m[::2].cast('I')
m[::2].tolist()
m[::-1].tobytes()
m[5:2].tolist()
m[::2].contiguous
m[::2].strides
m.cast('I')[1:3]
m.cast('I')[::2].tolist()
m.cast('I')['a']
m.cast('I')[99]
m.cast('I')[2**70]
m==b
m==bytes(b)
m.cast('I')==m
m.cast('I')==m.cast('i')
m.cast('B',[4,6])==m
memoryview(b'ab').cast('c')==memoryview(b'ab')
m!=b
m<b
hash(memoryview(b'abc'))==hash(b'abc')
hash(m)
hash(memoryview(b'abcd').cast('I'))
m.readonly
m.toreadonly().readonly
m.obj is b
m.hex()
m.hex(':',4)
m[:4].hex('-')
list(m[:3])
list(m.cast('I'))
list(m.cast('B',[4,6]))
iter(m.cast('B',[4,6]))
3 in m
b'x' in m
m.cast('c')[0] in m.cast('c')
bytes(m[2:5])
bytearray(m[::3])
memoryview(m[2:5]).tolist()
memoryview(5)
memoryview('a')
memoryview()
memoryview(object=b'q')[0]
m.suboffsets
m.f_contiguous
m.c_contiguous
m.cast('B',[4,6]).strides
m.cast('B',[4,6]).f_contiguous
list(reversed(m[:3]))
m[0:2]+b'x'
b'x'+m[0:2]
b''.join([m[:2],b'z'])
int.from_bytes(m[:2],'big')
m.index
m.count
str(m)[:10]
m.__buffer__(0)
memoryview._from_flags(b'ab',0)
m.cast('e').tolist()[:3]
m.cast('n')[0]
m.cast('N')[0]
m.cast('P')[0]
m.cast('l',(3,))
m.cast('L',shape=[3,1])
'''.splitlines(): t(s)
def x(s):
    b=bytearray(range(16)); m=memoryview(b); ns=dict(b=b,m=m)
    try: exec(s,ns); print(s,'ok',b)
    except Exception as e: print(s,'!!',type(e).__name__,e)
for s in '''m[0]=5
m[0]=256
m[0]=-1
m[0]='a'
m[0]=1.5
m[-1]=True
m[16]=1
m[0:2]=b'zz'
m[0:2]=b'zzz'
m[::2]=b'12345678'
m[0:2]=5
m[2:2]=b''
m.cast('I')[0]=2**32-1
m.cast('I')[0]=2**32
m.cast('i')[1]=-5
m.cast('d')[0]=1.5
m.cast('d')[0]='x'
m.cast('d')[0]=3
m.cast('f')[0]=0.1
m.cast('f')[0]=1e300
m.cast('e')[0]=1.5
m.cast('e')[0]=1e10
m.cast('c')[0]=b'z'
m.cast('c')[0]=b'zz'
m.cast('c')[0]=5
m.cast('?')[0]=[]
m.cast('?')[0]='x'
m.cast('B',[4,4])[1,2]=99
m.cast('B',[4,4])[1]=99
m.cast('B',[4,4])[1:2]=b'abcd'
m.cast('B',[4,4])[1,]=99
m.cast('q')[0]=2**63
m.cast('Q')[0]=2**64-1
m.cast('I')[0:2]=m.cast('I')[2:4]
m.cast('I')[0:2]=b'12345678'
m.cast('I')[0:2]=memoryview(b'12345678').cast('I')
m[0:4]=m[2:6]
del m[0]
m.toreadonly()[0]=1
memoryview(b'abc')[0]=1
b.append(1)
m.release(); b.append(1)
m.release(); m[0]
m.release(); m.release()
m.release(); print(m.tolist())
m.release(); print(m.nbytes)
m.release(); print(m==m, repr(m)[:16])
m.release(); m.cast('I')
m.release(); m.hex()
with m: pass\nm[0]
n=m[2:]; m.release(); n[0]=77
b.extend(b'x')
b.clear()
b.pop()
b[0:1]=b'xx'
b[0:2]=b'xx'
del b[0]
b*=2
b+=b'q'
b.insert(0,1)
b.remove(3)
b.reverse()
m['a']=1
m[None]=1
m[1,2]=1
m[()]=3
m[...]=3'''.splitlines(): x(s.replace('\\n','\n'))
class B:
    def __init__(s): s.d=bytearray(b'hello')
    def __buffer__(s,f): return memoryview(s.d)
t("memoryview(B()).tobytes()")
class C:
    def __buffer__(s,f): return 5
t("memoryview(C())")
