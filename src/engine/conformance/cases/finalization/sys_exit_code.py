import sys

class A:
    def __del__(self):
        print('del')

def main():
    a = A()
    try:
        sys.exit(0)
    finally:
        print('finally')

try:
    main()
except SystemExit as e:
    print('caught', e.code, e.args)
for code in (None, 0, 3, 'text', (1, 2)):
    try:
        sys.exit(code)
    except SystemExit as e:
        print(repr(e.code))
print(sys.is_finalizing())
sys.exit()
