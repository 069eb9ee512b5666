String log = new File(basedir, 'build.log').text
assert log.contains('Phigrad: 1 derivative files written')
assert log.contains('gradient [6.0, 16.0]')
assert log.contains('Phigrad: 1 up to date')
assert log.contains('Phigrad is skipped')
assert new File(basedir, 'target/generated-sources/phigrad/p/ModelDerivatives.java').file
