(b'\t' * 10**6).expandtabs(10**6)
