import sys
a = 'hello'
b = ''.join(['hel', 'lo'])
print(a is b, a == b, sys.intern(b) is a, b is a)
c = 'hello world'; d = ' '.join(['hello', 'world'])
print(c is d, sys.intern(c) is sys.intern(d))
print(chr(97) is 'a', 'abc'[0] is 'a', chr(200) is chr(200), chr(300) is chr(300), 'xyz'[1:2] is 'y')
print('' is ''.join([]), ''.strip() is '', 'abc'[5:] is '', str() is '', 'a' * 0 is '')
s = 'some text'
print(s[:] is s, str(s) is s, s.strip() is s, s + '' is s, '' + s is s, s * 1 is s, f'{s}' is s, s.replace('q', 'r') is s, s.upper() is s, s.lower() is s, ''.join([s]) is s, s.format() is s, '%s' % s is s, format(s) is s)
print(str(5) is '5', repr(7) is '7', f'{5}' is '5', '%d' % 5 is '5')
print(sys._is_interned('abc'), sys._is_interned('a b'), sys._is_interned(b), sys._is_interned(''.join(['q', 'w'])))
