import sys

class A:
    def __init__(self, n):
        self.n = n

    def __del__(self):
        print('del', self.n)

g = A('global')

def main():
    local = A('local')
    nested()

def nested():
    inner = A('inner')
    sys.exit(0)

main()
