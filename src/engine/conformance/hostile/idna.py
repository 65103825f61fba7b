('a' * 10**6 + '.').encode('idna')
