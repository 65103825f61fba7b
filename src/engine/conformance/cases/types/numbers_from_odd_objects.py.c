2.25 float                               | DeprecationWarning: Sensor.__float__ returned non-float (type Metres).  The ability to return an instance of a strict subclass of float is deprecated, and may be removed in a future version of Python.
(1-2j) complex                           | DeprecationWarning: __complex__ returned non-complex (type Phasor).  The ability to return an instance of a strict subclass of complex is deprecated, and may be removed in a future version of Python.
7 int                                    | DeprecationWarning: __int__ returned non-int (type Count).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
1.5 float                                | DeprecationWarning: Sensor.__float__ returned non-float (type Metres).  The ability to return an instance of a strict subclass of float is deprecated, and may be removed in a future version of Python.
(1.272019649514069-0.7861513777574233j) complex | DeprecationWarning: __complex__ returned non-complex (type Phasor).  The ability to return an instance of a strict subclass of complex is deprecated, and may be removed in a future version of Python.
3 int                                    | DeprecationWarning: __index__ returned non-int (type Count).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
'd' str                                  | DeprecationWarning: __index__ returned non-int (type Count).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
2.25 Metres                              | DeprecationWarning: Sensor.__float__ returned non-float (type Metres).  The ability to return an instance of a strict subclass of float is deprecated, and may be removed in a future version of Python.
(1+0j) complex                           | DeprecationWarning: __complex__ returned non-complex (type Phasor).  The ability to return an instance of a strict subclass of complex is deprecated, and may be removed in a future version of Python.
(2+2.25j) complex                        | DeprecationWarning: Sensor.__float__ returned non-float (type Metres).  The ability to return an instance of a strict subclass of float is deprecated, and may be removed in a future version of Python.
TypeError: __index__ returned non-int (type NoneType)
TypeError: __complex__ returned non-complex (type float)
TypeError: __index__ returned non-int (type NoneType)
TypeError: __index__ returned non-int (type NoneType)
TypeError: __index__ returned non-int (type NoneType)
(4+3j) complex                          
(4+4j) complex                          
2.25 float                               | DeprecationWarning: Sensor.__float__ returned non-float (type Metres).  The ability to return an instance of a strict subclass of float is deprecated, and may be removed in a future version of Python.
as an error: Sensor.__float__ returned non-float (type Met
(1-2j) complex                           | DeprecationWarning: __complex__ returned non-complex (type Phasor).  The ability to return an instance of a strict subclass of complex is deprecated, and may be removed in a future version of Python.
as an error: __complex__ returned non-complex (type Phasor
7 int                                    | DeprecationWarning: __int__ returned non-int (type Count).  The ability to return an instance of a strict subclass of int is deprecated, and may be removed in a future version of Python.
as an error: __int__ returned non-int (type Count).  The a
-- octets
b'42'
42 int                                  
66 int                                  
42.0 float                              
TypeError: complex() first argument must be a string or a number, not 'bytes'
b' 42\n'
42 int                                  
66 int                                  
42.0 float                              
TypeError: complex() first argument must be a string or a number, not 'bytes'
b'42\xa0'
ValueError: invalid literal for int() with base 10: b'42\xa0'
ValueError: invalid literal for int() with base 16: b'42\xa0'
ValueError: could not convert string to float: b'42\xa0'
TypeError: complex() first argument must be a string or a number, not 'bytes'
b'\xa042'
ValueError: invalid literal for int() with base 10: b'\xa042'
ValueError: invalid literal for int() with base 16: b'\xa042'
ValueError: could not convert string to float: b'\xa042'
TypeError: complex() first argument must be a string or a number, not 'bytes'
b'4\x1c'
ValueError: invalid literal for int() with base 10: b'4\x1c'
ValueError: invalid literal for int() with base 16: b'4\x1c'
ValueError: could not convert string to float: b'4\x1c'
TypeError: complex() first argument must be a string or a number, not 'bytes'
b'\x1f4'
ValueError: invalid literal for int() with base 10: b'\x1f4'
ValueError: invalid literal for int() with base 16: b'\x1f4'
ValueError: could not convert string to float: b'\x1f4'
TypeError: complex() first argument must be a string or a number, not 'bytes'
b'4_2'
42 int                                  
66 int                                  
42.0 float                              
TypeError: complex() first argument must be a string or a number, not 'bytes'
b'4\x0042'
ValueError: invalid literal for int() with base 10: b'4\x0042'
ValueError: invalid literal for int() with base 16: b'4\x0042'
ValueError: could not convert string to float: b'4\x0042'
TypeError: complex() first argument must be a string or a number, not 'bytes'
b'42'
42 int                                  
66 int                                  
42.0 float                              
TypeError: complex() first argument must be a string or a number, not 'bytearray'
b'4x'
ValueError: invalid literal for int() with base 10: b'4x'
ValueError: invalid literal for int() with base 16: b'4x'
ValueError: could not convert string to float: bytearray(b'4x')
TypeError: complex() first argument must be a string or a number, not 'bytearray'
b'42'
42 int                                  
TypeError: int() can't convert non-string with explicit base
42.0 float                              
TypeError: complex() first argument must be a string or a number, not 'memoryview'
b'123'
TypeError: int() argument must be a string, a bytes-like object or a real number, not 'memoryview'
TypeError: int() can't convert non-string with explicit base
TypeError: float() argument must be a string or a real number, not 'memoryview'
TypeError: complex() first argument must be a string or a number, not 'memoryview'
b'22'
22 int                                  
TypeError: int() can't convert non-string with explicit base
22.0 float                              
TypeError: complex() first argument must be a string or a number, not 'memoryview'
b'17'
17 int                                  
TypeError: int() can't convert non-string with explicit base
17.0 float                              
TypeError: complex() first argument must be a string or a number, not 'array.array'
42 int                                  
42.0 float                              
(42+0j) complex                         
ValueError: invalid literal for int() with base 10: '\x1c42'
ValueError: could not convert string to float: '\x1c42'
ValueError: complex() arg is a malformed string
ValueError: invalid literal for int() with base 10: '\ufeff42'
ValueError: could not convert string to float: '\ufeff42'
ValueError: complex() arg is a malformed string
42 int                                  
42.0 float                              
(42+0j) complex                         
34 int                                  
34.0 float                              
(34+0j) complex                         
ValueError: invalid literal for int() with base 10: '4²'
ValueError: could not convert string to float: '4²'
ValueError: complex() arg is a malformed string
ValueError: invalid literal for int() with base 10: '\xa01+2j\x1d'
ValueError: could not convert string to float: '\xa01+2j\x1d'
ValueError: complex() arg is a malformed string
ValueError: invalid literal for int() with base 10: '1e1_0+2e0_1j'
ValueError: could not convert string to float: '1e1_0+2e0_1j'
(10000000000+20j) complex               
240 invalid literal for int() with base 10: b'111111111111111111
300041 could not convert string to float: b'11111111111111111111111
-- groups in complex
,          '(-1,234,567.5+76,543.25j)' '98,765j'
_          '(-1_234_567.5+76_543.25j)' '98_765j'
,.2f       '-1,234,567.50+76,543.25j' '0.00+98,765.00j'
_.1f       '-1_234_567.5+76_543.2j' '0.0+98_765.0j'
30,.0f     '            -1,234,568+76,543j' '                     0+98,765j'
<34,.1f    '-1,234,567.5+76,543.2j            ' '0.0+98,765.0j                     '
*^30_.3g   '*****-1.23e+06+7.65e+04j******' '*********0+9.88e+04j**********'
+,.1f      '-1,234,567.5+76,543.2j' '+0.0+98,765.0j'
 ,.1f      '-1,234,567.5+76,543.2j' ' 0.0+98,765.0j'
,e         '-1.234568e+06+7.654325e+04j' '0.000000e+00+9.876500e+04j'
,n         Cannot specify ',' with 'n'.
z_.0f      '-1_234_568+76_543j' '0+98_765j'
#,.0f      '-1,234,568.+76,543.j' '0.+98,765.j'
,%         Unknown format code '%' for object of type 'complex'
-- promises of length
0 ['a', 'b']
0 ('a', 'b')
0 None
0 0
0 TypeError: 'str' object cannot be interpreted as an integer
1 ['a', 'b']
1 ('a', 'b')
1 None
1 1
1 TypeError: 'str' object cannot be interpreted as an integer
9223372036854775807 MemoryError: 
9223372036854775807 MemoryError: 
9223372036854775807 None
9223372036854775807 9223372036854775807
9223372036854775807 TypeError: 'str' object cannot be interpreted as an integer
4611686018427387904 MemoryError: 
4611686018427387904 MemoryError: 
4611686018427387904 MemoryError: 
4611686018427387904 4611686018427387904
4611686018427387904 TypeError: 'str' object cannot be interpreted as an integer
9223372036854775808 OverflowError: Python int too large to convert to C ssize_t
9223372036854775808 OverflowError: Python int too large to convert to C ssize_t
9223372036854775808 OverflowError: Python int too large to convert to C ssize_t
9223372036854775808 OverflowError: Python int too large to convert to C ssize_t
9223372036854775808 TypeError: 'str' object cannot be interpreted as an integer
-1 ValueError: __length_hint__() should return >= 0
-1 ValueError: __length_hint__() should return >= 0
-1 ValueError: __length_hint__() should return >= 0
-1 ValueError: __length_hint__() should return >= 0
-1 TypeError: 'str' object cannot be interpreted as an integer
-1180591620717411303424 OverflowError: Python int too large to convert to C ssize_t
-1180591620717411303424 OverflowError: Python int too large to convert to C ssize_t
-1180591620717411303424 OverflowError: Python int too large to convert to C ssize_t
-1180591620717411303424 OverflowError: Python int too large to convert to C ssize_t
-1180591620717411303424 TypeError: 'str' object cannot be interpreted as an integer
2.5 TypeError: __length_hint__ must be an integer, not float
2.5 TypeError: __length_hint__ must be an integer, not float
2.5 TypeError: __length_hint__ must be an integer, not float
2.5 TypeError: __length_hint__ must be an integer, not float
2.5 TypeError: 'str' object cannot be interpreted as an integer
NotImplemented ['a', 'b']
NotImplemented ('a', 'b')
NotImplemented None
NotImplemented 0
NotImplemented TypeError: 'str' object cannot be interpreted as an integer
