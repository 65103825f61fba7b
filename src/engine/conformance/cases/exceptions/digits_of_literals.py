# Integers in source text have no more digits than int() converts, whatever the limit is now.
import ast, sys
def show(limit, digits):
    sys.set_int_max_str_digits(limit)
    try:
        value = eval('0' * 3 + '0' if digits == 0 else '3' * digits)
        print(limit, digits, value % 7)
    except SyntaxError as e:
        print(limit, digits, e.msg, e.lineno, e.offset)
    try:
        ast.literal_eval('3' * digits or '0')
        print('literal')
    except SyntaxError as e:
        print(e)
show(4300, 4300)
show(4300, 4301)
show(640, 641)
show(640, 640)
show(5000, 4999)
show(0, 6000)
show(640, 0)
sys.set_int_max_str_digits(640)
try: compile('x = [\n ' + '1_' * 700 + '1]', 'a', 'exec')
except SyntaxError as e: print(e)
print(len(bin(eval('0x' + 'f' * 6000))))
