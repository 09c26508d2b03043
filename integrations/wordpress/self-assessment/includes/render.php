<?php
/**
 * What block and shortcode print: a `div` that the script turns into the element. Content filters know it as well as
 * they know any other, and it is written afresh with every page, so that it does not matter who saved the page.
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
 * The shortcode `[self_assessment]`.
 *
 * @param array|string $attributes As written by the author; an empty string if there are none.
 * @return string HTML.
 */
function render_shortcode( $attributes ) {
	return render( shortcode_atts( SETTINGS, $attributes, 'self_assessment' ) );
}

/**
 * One self-assessment.
 *
 * @param array  $settings The keys of SETTINGS, values as written by the author.
 * @param string $wrapper  Further attributes for the `div`, escaped.
 * @return string HTML.
 */
function render( $settings, $wrapper = '' ) {
	$settings = clean( $settings );
	$names    = explode( ' ', $settings['position'] );
	$found    = array_filter( array_map( __NAMESPACE__ . '\source', $names ) );
	$missing  = array_diff_key( $names, $found );
	$notice   = $missing ? notice( reset( $missing ) ) : '';

	if ( ! $found ) {
		return $notice . trim( "<div $wrapper" ) . '>' . fallback( null, $settings ) . '</div>';
	}
	enqueue_script();

	$only = 1 === count( $names ) ? reset( $found ) : null;
	$data = array(
		'data-src'           => $only && $only['inside'] ? '' : implode( ' ', array_column( $found, 'url' ) ),
		'data-lang'          => $settings['language'],
		'data-heading-level' => $settings['heading-level'],
		'data-email'         => $settings['email'],
		'data-remember'      => $settings['remember'],
	);
	$html = 'data-self-assessment';
	foreach ( array_filter( $data, 'strlen' ) as $name => $value ) {
		$html .= sprintf( ' %s="%s"', $name, esc_attr( $value ) );
	}
	return $notice . trim( "<div $html $wrapper" ) . '>' . fallback( $only['document'] ?? common_application( $found ), $settings ) . '</div>';
}

/**
 * Where a position comes from.
 *
 * @param string $name An id or an address.
 * @return array{url: string, inside: bool, document: array|null}|null Null if there is no such position.
 */
function source( $name ) {
	return is_remote( $name ) ? array(
		'url'      => $name,
		'inside'   => false,
		'document' => null,
	) : find_position( $name );
}

/**
 * What the documents of several positions say together of how to apply.
 *
 * @param array[] $found As `source()` returns them.
 * @return array|null Null unless all of them have the same address.
 */
function common_application( $found ) {
	$emails = array_unique(
		array_map(
			function ( $one ) {
				return $one['document']['application']['email'] ?? '';
			},
			$found
		)
	);
	return 1 === count( $emails ) ? array( 'application' => array( 'email' => reset( $emails ) ) ) : null;
}

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

/**
 * Tells those who can mend it, and nobody else, that the page names a position that does not exist.
 *
 * @param string $position As written by the author.
 * @return string HTML, empty for visitors.
 */
function notice( $position ) {
	if ( ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$message = sprintf(
		/* translators: 1: what the author wrote, 2: ids of positions, separated by commas. */
		__( 'Self-assessment: there is no position “%1$s”. Known positions: %2$s. Only people who can edit this site see this message.', 'self-assessment' ),
		$position,
		implode( ', ', array_column( all_positions(), 'id' ) )
	);
	return '<p><strong>' . esc_html( $message ) . '</strong></p>';
}

/**
 * Loads the script on this page. Its version is its content, so that no cache keeps an old one.
 */
function enqueue_script() {
	$file = dirname( __DIR__ ) . '/self-assessment.js';
	wp_enqueue_script(
		'self-assessment',
		plugins_url( 'self-assessment.js', __DIR__ ),
		array(),
		hash_file( 'crc32b', $file ),
		array(
			'in_footer' => true,
			'strategy'  => 'defer',
		)
	);
}

/**
 * WordPress before 6.3 takes the array above for "in the footer" and knows no strategies.
 *
 * @param string $tag    The script tag.
 * @param string $handle Its handle.
 * @return string
 */
function defer_script( $tag, $handle ) {
	return 'self-assessment' === $handle && false === strpos( $tag, ' defer' ) ? str_replace( '<script ', '<script defer ', $tag ) : $tag;
}
