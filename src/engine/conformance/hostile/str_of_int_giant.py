import sys
sys.set_int_max_str_digits(0)
x = 1 << (10**8)
print(len(str(x)))
