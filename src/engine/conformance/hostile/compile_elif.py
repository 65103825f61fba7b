exec('if a: pass\n' + 'elif a: pass\n' * 10**4)
