# A NaN has a sign, which copysign and struct see.
from math import copysign, isnan
import struct
def sign(x): return copysign(1.0, x)
n = float('nan')
print(sign(n), sign(-n), sign(float('-nan')), sign(float('+nan')), sign(float(' -NaN ')), sign(float(b'-nan')), sign(- -n), sign(abs(-n)))
print(sign(complex('-nan').real), sign(complex('nan-nanj').imag), sign(complex('-nan-nanj').real), sign(complex('nanj').imag))
print(struct.pack('<d', float('-nan')).hex(), struct.pack('>f', float('-nan')).hex(), struct.unpack('<d', b'\0' * 6 + b'\xf8\xff')[0])
print(sign(float.fromhex('-nan')), sign(float.fromhex('nan')))
print(sign(struct.unpack('<d', struct.pack('<d', -n))[0]), sign(copysign(n, -1)), sign(copysign(n, 1)))
l = [float('-nan'), float('nan')]
print([sign(x) for x in l], '%f %F %s' % (-n, -n, -n), format(-n, '+.2f'), format(float('-nan'), 'g'), repr(-n))
