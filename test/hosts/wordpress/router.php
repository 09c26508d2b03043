<?php
// For `php -S`: files as they are, everything else to WordPress, so that it has pretty addresses.
$root = $_SERVER['DOCUMENT_ROOT'];
$file = realpath( $root . rawurldecode( parse_url( $_SERVER['REQUEST_URI'], PHP_URL_PATH ) ) );
$inside = $file && 0 === strpos( $file, $root . '/' );
if ( $inside && is_file( "$file/index.php" ) ) {
	$file .= '/index.php';
}
if ( ! $inside || ! is_file( $file ) ) {
	$file = "$root/index.php";
}
if ( '.php' !== substr( $file, -4 ) ) {
	return false;
}
$_SERVER['SCRIPT_FILENAME'] = $file;
$_SERVER['SCRIPT_NAME']     = substr( $file, strlen( $root ) );
$_SERVER['PHP_SELF']        = $_SERVER['SCRIPT_NAME'];
chdir( dirname( $file ) );
require $file;
