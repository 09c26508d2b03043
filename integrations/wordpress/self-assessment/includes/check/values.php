<?php
/**
 * Values that need more than a pattern: addresses, links and days.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

/**
 * Whether a text is one bare e-mail address, by the rules of the script: narrower than RFC 5322, so that nothing in it
 * could end a `mailto:` link or add a header field.
 *
 * @param string $text A text of a document.
 * @return bool
 */
function is_document_email( $text ) {
	$local  = "[\w!\$'*+~-]+(\.[\w!\$'*+~-]+)*";
	$domain = '([a-z\d]([a-z\d-]{0,61}[a-z\d])?\.)+[a-z]([a-z\d-]{0,61}[a-z\d])';
	return strlen( $text ) < 255 && 1 === preg_match( "/^(?=.{1,64}@)$local@$domain\$/iD", $text );
}

/**
 * Whether a text is a link that browsers follow. The schema has seen to its beginning.
 *
 * @param string $text A text of a document.
 * @return bool
 */
function is_document_link( $text ) {
	if ( ! preg_match( '~^https://([^/?#\\\\:]+)(?::(\d{0,5}))?(?:[/?#\\\\].*)?$~uDs', $text, $parts ) || (int) ( $parts[2] ?? 0 ) > 65535 ) {
		return false;
	}
	$host = $parts[1];
	if ( filter_var( $host, FILTER_VALIDATE_IP, FILTER_FLAG_IPV4 ) ) {
		return true;
	}
	// A last part of digits would be read as an address in numbers; parts that begin with xn-- have to be good Punycode.
	return strlen( $host ) < 254
		&& 1 === preg_match( '~^([\p{L}\p{N}_]([\p{L}\p{N}_-]{0,61}[\p{L}\p{N}_])?\.)*(?!0x)[\p{L}\p{N}_-]{0,61}\p{L}[\p{L}\p{N}_-]*\.?$~uiD', $host )
		&& ( false === stripos( $host, 'xn--' ) || ! function_exists( 'idn_to_utf8' ) || false !== idn_to_utf8( $host ) );
}

/**
 * Whether a text is a day of the calendar. The schema has seen to its form.
 *
 * @param string $text A text such as `2027-01-31`.
 * @return bool
 */
function is_day( $text ) {
	return checkdate( (int) substr( $text, 5, 2 ), (int) substr( $text, 8 ), max( 1, (int) substr( $text, 0, 4 ) ) );
}
