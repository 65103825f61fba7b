import dis
dis.dis('x=1\n' * 10**5)
