<?php
/**
 * What can be set for a self-assessment, and what of it makes sense.
 *
 * @package SelfAssessment
 */

namespace SelfAssessment;

defined( 'ABSPATH' ) || exit;

const SETTINGS = array(
	'position'      => '',
	'language'      => '',
	'heading-level' => '',
	'email'         => '',
	'posting'       => '',
	'remember'      => '',
);

/**
 * Keeps what makes sense of what an author wrote. What is empty afterwards is left to the element's own defaults.
 *
 * @param array $settings The keys of SETTINGS.
 * @return string[] The same keys.
 */
function clean( $settings ) {
	$settings = array_map( 'trim', array_map( 'strval', array_merge( SETTINGS, $settings ) ) );
	$level    = (int) $settings['heading-level'];
	return array(
		'position'      => implode( ' ', array_map( __NAMESPACE__ . '\clean_name', preg_split( '/\s+/', $settings['position'] ) ) ),
		'language'      => preg_match( '/^[a-z]{2,3}(-[a-z0-9]{1,8})*$/iD', $settings['language'] ) ? $settings['language'] : '',
		'heading-level' => $level >= 1 && $level <= 6 ? (string) $level : '',
		'email'         => clean_email( $settings['email'] ),
		'posting'       => esc_url_raw( $settings['posting'], array( 'https', 'http' ) ),
		'remember'      => in_array( $settings['remember'], array( 'none', 'false' ), true ) ? 'none' : '',
	);
}

/**
 * The name of a position: an address is encoded, an id is looked up as it is.
 *
 * @param string $name As written by the author.
 * @return string
 */
function clean_name( $name ) {
	return is_remote( $name ) ? esc_url_raw( $name, array( 'https' ) ) : $name;
}

/**
 * The address if it is one.
 *
 * @param mixed $email Anything.
 * @return string Empty otherwise.
 */
function clean_email( $email ) {
	return is_string( $email ) && is_email( $email ) ? $email : '';
}

/**
 * Whether a position is given by its address. Documents may come from elsewhere, but never unencrypted.
 *
 * @param string $position As written by the author.
 * @return bool
 */
function is_remote( $position ) {
	return (bool) preg_match( '#^https://[^/?\#]#i', $position );
}
