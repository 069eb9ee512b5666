String log = new File(basedir, 'build.log').text
assert log.count('Phigrad: 1 derivative files written') == 2
assert log.count('Phigrad: 1 up to date') == 2
assert new File(basedir, 'app/target/classes/p/OwnDerivatives.class').file
