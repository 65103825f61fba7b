from fractions import Fraction
Fraction('1e100000000')
