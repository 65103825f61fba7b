eval(' or '.join(['0'] * 10**5))
