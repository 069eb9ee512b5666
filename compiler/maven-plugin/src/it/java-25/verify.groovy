String log = new File(basedir, 'build.log').text
assert log.contains('gradient [6.0, 16.0]')
assert log.contains('Phigrad: 1 methods agree with differences')
